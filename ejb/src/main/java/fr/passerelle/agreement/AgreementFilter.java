package fr.passerelle.agreement;

import java.util.Locale;
import java.util.Set;

/**
 * What a staff list of agreements shows: {@code text} in reference, organisation and title; no state means all. {@code year}
 * is one in which money is planned, null for all.
 */
public record AgreementFilter(String text, Set<AgreementState> states, Integer year) {
    public AgreementFilter {
        text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static AgreementFilter all() {
        return new AgreementFilter("", Set.of(), null);
    }
}
