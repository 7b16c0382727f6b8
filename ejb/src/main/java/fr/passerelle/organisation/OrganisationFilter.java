package fr.passerelle.organisation;

import fr.passerelle.base.shared.Sought;
import java.io.Serializable;

/**
 * What a staff list shows: {@code text} searched in name, acronym, SIRET and RNA (empty = all), one kind (null = all),
 * those whose identity is still to be confirmed only.
 */
public record OrganisationFilter(String text, OrganisationKind kind, boolean unconfirmedOnly) implements Serializable {
    public static final OrganisationFilter ALL = new OrganisationFilter("", null, false);

    public OrganisationFilter {
        text = text == null ? "" : text.strip();
    }

    Sought sought() {
        return Sought.of(text);
    }
}
