package fr.passerelle.committee;

import fr.passerelle.base.shared.Money;
import fr.passerelle.call.ProjectCall;
import java.util.List;

/** The requests of one call that wait for the same step, against its envelope; {@code awarded}: decided before. */
public record AgendaCall(ProjectCall call, Money awarded, List<AgendaItem> items) {
    public AgendaCall {
        items = List.copyOf(items);
    }

    public Money asked() {
        return items.stream()
                .map(item -> item.application().getRequestedAmount())
                .reduce(Money.ZERO, Money::plus);
    }

    /** What the requests here that are not decided yet would take: those that are stand in {@code awarded}. */
    public Money expected() {
        return items.stream()
                .filter(item -> !item.isDecided())
                .map(AgendaItem::expected)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What the envelope still holds once everything expected here is granted; negative when it does not suffice. */
    public Money left() {
        return call.getEnvelope().getTotal().minus(awarded).minus(expected());
    }

    public boolean isOverdrawn() {
        return left().isNegative();
    }
}
