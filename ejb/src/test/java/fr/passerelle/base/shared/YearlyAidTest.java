package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearlyAidTest {
    private static final Money THRESHOLD = Money.of(23_000);

    @Test
    void addsOnlyTheSameFunderInTheSameYear() {
        List<YearlyAid> aids = List.of(
                YearlyAid.cash("MEL", 2026, Money.of(20_000)),
                YearlyAid.cash("MEL", 2027, Money.of(20_000)),
                YearlyAid.cash("Région", 2026, Money.of(20_000)));
        assertThat(YearlyAid.agreementCompulsory(aids, "MEL", 2026, THRESHOLD)).isFalse();
        assertThat(YearlyAid.agreementCompulsory(List.of(), "MEL", 2026, THRESHOLD))
                .isFalse();
    }

    @Test
    void helpInKindOnlyAdvisesAnAgreement() {
        List<YearlyAid> aids = List.of(new YearlyAid("MEL", 2026, Money.of(20_000), Money.of(5_000)));
        assertThat(YearlyAid.agreementCompulsory(aids, "mel ", 2026, THRESHOLD)).isFalse();
        assertThat(YearlyAid.agreementAdvised(aids, "mel ", 2026, THRESHOLD)).isTrue();
        assertThat(YearlyAid.agreementAdvised(aids, "MEL", 2027, THRESHOLD)).isFalse();
    }

    @Test
    void anAuditCountsAllFundersAndNoHelpInKind() {
        List<YearlyAid> aids = List.of(
                YearlyAid.cash("MEL", 2026, Money.of(153_000)),
                new YearlyAid("CAF", 2026, Money.of("0.01"), Money.of(50_000)));
        assertThat(YearlyAid.auditCompulsory(aids, 2026, Money.of(153_000))).isTrue();
        assertThat(YearlyAid.auditCompulsory(aids, 2025, Money.of(153_000))).isFalse();
    }

    @Test
    void exactlyHalfIsNoMajority() {
        assertThat(new PublicShare(Money.of(120_000), Money.of(240_000)).isMajority())
                .isFalse();
        assertThat(new PublicShare(Money.of("120000.01"), Money.of(240_000)).isMajority())
                .isTrue();
        assertThatThrownBy(() -> new PublicShare(Money.of(1), Money.ZERO)).hasMessage("publicShare.income");
    }
}
