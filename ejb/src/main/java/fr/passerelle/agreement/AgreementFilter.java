package fr.passerelle.agreement;

import fr.passerelle.base.shared.Sought;
import java.util.Set;

/**
 * What a staff list of agreements shows: {@code text} in its reference or in what its request is found by; no state means all. {@code year}
 * is one in which money is planned, null for all.
 */
public record AgreementFilter(String text, Set<AgreementState> states, Integer year) {
    public AgreementFilter {
        text = text == null ? "" : text.strip();
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    Sought sought() {
        return Sought.of(text);
    }

    public static AgreementFilter all() {
        return new AgreementFilter("", Set.of(), null);
    }
}
