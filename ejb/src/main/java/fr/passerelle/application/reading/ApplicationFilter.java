package fr.passerelle.application.reading;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.shared.Sought;
import java.util.Set;
import java.util.UUID;

/**
 * What a staff list shows: {@code text} searched in reference, title, and name and numbers of the organisation (empty = all), states (empty = all
 * filed ones), assignee and call (null = any), {@code signal} (null = none), {@code order}.
 */
public record ApplicationFilter(
        String text,
        Set<ApplicationState> states,
        UUID assigneeId,
        boolean unassigned,
        UUID callId,
        Signal signal,
        Order order) {
    /** What makes a file stand out, beside its state. */
    public enum Signal {
        LATE("a.dueOn < :today"),
        CORRECTED("exists (select 1 from Correction c where c.applicationId = a.id and c.answeredAt is not null)"),
        UNANSWERED("a.exchange.unansweredSince is not null"),
        RETURNED("exists (select 1 from Step s where s.subjectId = a.id and s.action = :returned)");

        private final String clause;

        Signal(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    /** The orders that an index serves. */
    public enum Order {
        LATE_FIRST("a.dueOn asc, a.id asc"),
        NEWEST("a.submittedAt desc, a.id desc"),
        OLDEST("a.submittedAt asc, a.id asc"),
        AMOUNT("a.requestedAmount desc, a.id desc"),
        REFERENCE("a.reference asc, a.id asc");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    public ApplicationFilter {
        text = text == null ? "" : text.strip();
        states = Set.copyOf(states);
        order = order == null ? Order.NEWEST : order;
    }

    Sought sought() {
        return Sought.of(text);
    }

    public static ApplicationFilter all() {
        return new ApplicationFilter("", Set.of(), null, false, null, null, Order.NEWEST);
    }

    /** Files in these states, the late ones first. */
    public static ApplicationFilter in(Set<ApplicationState> states) {
        return new ApplicationFilter("", states, null, false, null, null, Order.LATE_FIRST);
    }

    public static ApplicationFilter inHand(UUID assigneeId) {
        return in(ApplicationState.IN_HAND).of(assigneeId);
    }

    public ApplicationFilter of(UUID assignee) {
        return new ApplicationFilter(text, states, assignee, false, callId, signal, order);
    }

    public ApplicationFilter ofNobody() {
        return new ApplicationFilter(text, states, null, true, callId, signal, order);
    }

    public ApplicationFilter with(Signal seen) {
        return new ApplicationFilter(text, states, assigneeId, unassigned, callId, seen, order);
    }
}
