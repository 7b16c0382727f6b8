package fr.passerelle.organisation;

import static fr.passerelle.organisation.GivenOrganisation.anAssociation;
import static fr.passerelle.organisation.GivenOrganisation.figures;
import static fr.passerelle.organisation.OrganisationTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Rate;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {
    @Test
    void tellsSolidityAndDependence() {
        KeyFigures year = yearOf(figures(2025, 150_000, 90_000, 25_000, 30_000));
        assertThat(year.getPublicShare()).isEqualTo(Rate.ofPercent(60));
        assertThat(year.isMostlyPublic()).isTrue();
        assertThat(year.getOwnFundsShare()).isEqualTo(Rate.ofPercent(25));
        assertThat(year.getMonthsOfCash()).isEqualByComparingTo("3.0");
    }

    @Test
    void isNotMostlyPublicAtExactlyOneHalf() {
        assertThat(yearOf(figures(2025, 150_000, 75_000, 0, 0)).isMostlyPublic())
                .isFalse();
    }

    @Test
    void hasNoRatioOfNothing() {
        KeyFigures year = yearOf(figures(2025, 0, 0, 10_000, 0));
        assertThat(year.getPublicShare()).isNull();
        assertThat(year.getMonthsOfCash()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void saysNegativeOwnFundsAndAnOverdraftAsTheyAre() {
        KeyFigures year = yearOf(figures(2025, 150_000, 0, -8_000, -5_000));
        assertThat(year.getOwnFundsShare()).isNull();
        assertThat(year.getOwnFunds().isNegative()).isTrue();
        assertThat(year.getMonthsOfCash()).isEqualByComparingTo("-0.5");
    }

    @Test
    void refusesPartsGreaterThanTheirWhole() {
        assertRefused(() -> figures(2025, 50_000, 50_001, 0, 0), "publicFunding", "figures.publicFunding");
        assertRefused(() -> figures(2025, 50_000, 0, 100_001, 0), "ownFunds", "figures.ownFunds");
        assertRefused(() -> figures(2025, 50_000, 0, 0, 100_001), "cash", "figures.cash");
        assertRefused(() -> new Workforce(new BigDecimal("1.234"), 0), "fte", "figures.fte");
        assertRefused(() -> new Workforce(BigDecimal.ONE, -1), "volunteers", "figures.volunteers");
    }

    private static KeyFigures yearOf(YearFigures figures) {
        return new KeyFigures(anAssociation().organisation(), figures);
    }
}
