package fr.passerelle.committee;

import fr.passerelle.call.ProjectCall;
import fr.passerelle.shared.Money;
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

    public Money proposed() {
        return items.stream().map(item -> item.assessment().getProposedAmount()).reduce(Money.ZERO, Money::plus);
    }

    /** What the envelope still holds once everything proposed here is granted; negative when it does not suffice. */
    public Money left() {
        return call.getEnvelope().minus(awarded).minus(proposed());
    }

    public boolean isOverdrawn() {
        return left().isNegative();
    }
}
