package fr.passerelle.organisation;

import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Siret;
import java.io.Serializable;

/**
 * Who an organisation is in law. {@code acronym} may be empty, {@code rna} null (only associations have one, not all),
 * {@code status} null when it includes nobody by profession.
 */
public record Identity(Siret siret, String name, String acronym, Rna rna, OrganisationKind kind, InclusionStatus status)
        implements Serializable {
    public Identity {
        if (siret == null) {
            throw RuleViolation.onField("siret", "siret.missing");
        }
        name = Text.required("name", name, 200);
        acronym = Text.optional("acronym", acronym, 40);
        if (kind == null) {
            throw RuleViolation.onField("kind", "required");
        }
        if (!kind.accepts(status)) {
            throw RuleViolation.onField("status", "organisation.status." + kind);
        }
    }
}
