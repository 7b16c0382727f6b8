package fr.passerelle.organisation.register;

import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.InclusionStatus;
import fr.passerelle.organisation.OrganisationKind;

/**
 * What the public register says of an establishment, to fill the form with. Texts may be empty; {@code rna} is null when
 * unknown, {@code status} when none; {@code seat} holds the commune's INSEE code wherever it is in France.
 */
public record RegisteredCompany(
        Siret siret,
        String name,
        String acronym,
        Rna rna,
        OrganisationKind kind,
        InclusionStatus status,
        String street,
        String postalCode,
        String city,
        String communeCode,
        boolean active) {}
