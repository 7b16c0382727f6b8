package fr.passerelle.application;

import fr.passerelle.shared.SearchText;
import java.util.Set;
import java.util.UUID;

/**
 * What a staff list shows: {@code text} searched in reference, organisation and title (empty = all), states (empty = all
 * filed ones), assignee and call (null = any), {@code order}.
 */
public record ApplicationFilter(
        String text, Set<ApplicationState> states, UUID assigneeId, boolean unassigned, UUID callId, Order order) {
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
        text = text == null ? "" : SearchText.of(text);
        states = Set.copyOf(states);
        order = order == null ? Order.NEWEST : order;
    }

    public static ApplicationFilter all() {
        return new ApplicationFilter("", Set.of(), null, false, null, Order.NEWEST);
    }

    public static ApplicationFilter inHand(UUID assigneeId) {
        return new ApplicationFilter("", ApplicationState.IN_HAND, assigneeId, false, null, Order.LATE_FIRST);
    }
}
