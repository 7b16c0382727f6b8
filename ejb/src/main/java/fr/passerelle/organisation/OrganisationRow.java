package fr.passerelle.organisation;

import fr.passerelle.base.shared.Siret;
import java.time.Instant;
import java.util.UUID;

/** One organisation in a list; {@code confirmedAt} is null until staff have confirmed its identity. */
public record OrganisationRow(
        UUID id,
        String name,
        String acronym,
        Siret siret,
        OrganisationKind kind,
        InclusionStatus status,
        String city,
        Instant confirmedAt) {
    public boolean confirmed() {
        return confirmedAt != null;
    }
}
