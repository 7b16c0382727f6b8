package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.base.shared.Money;
import fr.passerelle.committee.Decision;
import fr.passerelle.organisation.Organisation;
import java.time.LocalDate;

/**
 * What a paper says, that whoever holds it may compare.
 *
 * @param beneficiary null when it may be a natural person, of whom nothing is published
 * @param amount null where none is given
 * @param decidedOn of the deliberation, or null
 * @param from the first day of the agreement, or null
 * @param until its last day, or null
 */
public record PrintedFacts(String beneficiary, Money amount, LocalDate decidedOn, LocalDate from, LocalDate until) {

    static PrintedFacts of(Organisation organisation) {
        return new PrintedFacts(named(organisation), null, null, null, null);
    }

    static PrintedFacts of(Organisation organisation, Decision decision) {
        return new PrintedFacts(
                named(organisation),
                decision.isAward() ? decision.getAmount() : null,
                decision.getDeliberationDate(),
                null,
                null);
    }

    static PrintedFacts of(Organisation organisation, Agreement agreement) {
        return new PrintedFacts(
                named(organisation),
                agreement.getAmount(),
                null,
                agreement.period().start(),
                agreement.period().end());
    }

    private static String named(Organisation organisation) {
        return organisation.isLegalPerson() ? organisation.getName() : null;
    }
}
