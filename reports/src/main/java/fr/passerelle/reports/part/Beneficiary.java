package fr.passerelle.reports.part;

import java.util.List;

/**
 * The organisation that asks for or receives the grant.
 *
 * @param legalForm as in "association régie par la loi du 1er juillet 1901"
 * @param siret 14 digits; may be blank when {@code rna} is given
 * @param rna W and 9 characters; may be blank
 * @param address postal lines, without the name
 */
public record Beneficiary(
        String name, String legalForm, String siret, String rna, List<String> address, Person representative) {
    public Beneficiary {
        siret = siret == null ? "" : siret;
        rna = rna == null ? "" : rna;
        address = address == null ? List.of() : List.copyOf(address);
        Checks.of()
                .text(name, "beneficiary.name")
                .text(legalForm, "beneficiary.legalForm")
                .that(!siret.isBlank() || !rna.isBlank(), "beneficiary.identifier")
                .notEmpty(address, "beneficiary.address")
                .present(representative, "beneficiary.representative")
                .orRefuse();
    }
}
