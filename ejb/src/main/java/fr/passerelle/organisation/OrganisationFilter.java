package fr.passerelle.organisation;

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

    /** A number is found however its digits were spaced. */
    String searched() {
        return text.matches("[\\d\\h.]+") ? text.replaceAll("[\\h.]", "") : text;
    }
}
