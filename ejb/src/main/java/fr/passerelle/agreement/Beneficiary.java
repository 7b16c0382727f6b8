package fr.passerelle.agreement;

import fr.passerelle.organisation.LegalNature;
import java.time.MonthDay;

/**
 * The organisation as an agreement names it. Empty texts and nulls are allowed: they are listed as missing.
 *
 * @param identifier SIRET in groups
 * @param account the approved bank account, or null
 */
public record Beneficiary(
        String name,
        String legalForm,
        LegalNature nature,
        String identifier,
        String address,
        Signatory representative,
        MonthDay fiscalYearEnd,
        Account account) {
    public record Account(String holder, String iban, String bic) {}
}
