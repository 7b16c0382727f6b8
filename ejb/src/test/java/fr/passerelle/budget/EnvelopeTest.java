package fr.passerelle.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private final Envelope envelope =
            new Envelope("Entreprendre autrement 2026", "", Map.of(2027, Money.of(200_000), 2026, Money.of(400_000)));

    @Test
    void isTheSumOfItsYears() {
        assertThat(envelope.getTotal()).isEqualTo(Money.of(600_000));
        assertThat(envelope.getYears()).extracting(EnvelopeYear::getBudgetYear).containsExactly(2026, 2027);
    }

    @Test
    void keepsTheRowsOfYearsThatStay() {
        List<UUID> before = ids();
        envelope.vote(Map.of(2027, Money.of(250_000), 2028, Money.of(1)));
        assertThat(envelope.getTotal()).isEqualTo(Money.of(250_001));
        assertThat(ids()).hasSize(2).contains(before.get(1)).doesNotContain(before.get(0));
    }

    @Test
    void staysSpreadWhileTheCallHoldsTheSameTotal() {
        envelope.hold(2026, Money.of(600_000));
        assertThat(envelope.getYears()).hasSize(2);
        envelope.hold(2026, Money.of(500_000));
        assertThat(envelope.getYears()).extracting(EnvelopeYear::getAmount).containsExactly(Money.of(500_000));
    }

    @Test
    void holdsMoneyEveryYear() {
        assertThatThrownBy(() -> envelope.vote(Map.of())).hasMessage("call.envelope");
        assertThatThrownBy(() -> envelope.vote(Map.of(2026, Money.ZERO))).hasMessage("call.envelope");
        assertThatThrownBy(() -> new Envelope(" ", "", Map.of(2026, Money.of(1))))
                .hasMessage("required");
    }

    private List<UUID> ids() {
        return envelope.getYears().stream().map(EnvelopeYear::getId).toList();
    }
}
