package fr.passerelle.base.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class RuleChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    private final RuleParameters rules = House.get(RuleParameters.class);
    private final RuleChanges changes = House.get(RuleChanges.class);
    private Actor first;
    private Actor second;

    @BeforeEach
    void twoAdministrators() {
        first = GivenPeople.staff("Nadia Roussel", Role.ADMINISTRATOR);
        second = GivenPeople.staff("Bruno Hespel", Role.ADMINISTRATOR);
    }

    @Test
    void aValueRulesOnlyOnceASecondAdministratorApprovedIt() {
        UUID proposal = propose(RuleCode.CPO_MAX_YEARS, CHANGE, "5");
        assertThat(rules.on(CHANGE).count(RuleCode.CPO_MAX_YEARS)).isEqualTo(4);
        House.run(second, () -> changes.approve(proposal, 0));
        assertThat(rules.on(TODAY).count(RuleCode.CPO_MAX_YEARS)).isEqualTo(4);
        assertThat(rules.on(CHANGE).count(RuleCode.CPO_MAX_YEARS)).isEqualTo(5);
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        UUID proposal = propose(RuleCode.CPO_MAX_YEARS, CHANGE, "5");
        assertThat(refusal(() -> House.run(first, () -> changes.approve(proposal, 0))))
                .isEqualTo("rule.sameHand");
        assertThat(House.as(first, changes::listWaiting))
                .singleElement()
                .satisfies(row -> assertThat(row.approvable()).isFalse());
        assertThat(House.as(second, changes::listWaiting)).singleElement().satisfies(row -> {
            assertThat(row.approvable()).isTrue();
            assertThat(row.proposer()).isEqualTo("Nadia Roussel");
        });
    }

    @Test
    void refusesZeroWhereTheRuleWouldVanish() {
        assertThat(refusal(RuleCode.AGREEMENT_THRESHOLD, TODAY, "0")).isEqualTo("rule.zero");
        assertThat(refusal(RuleCode.APPEAL_MONTHS, TODAY, "0")).isEqualTo("rule.zero");
        assertThat(refusal(RuleCode.UPLOAD_MAX_FILES, TODAY, "0")).isEqualTo("rule.zero");
        assertThat(propose(RuleCode.ADVANCE_RATE, CHANGE, "0")).isNotNull();
    }

    @Test
    void refusesAFigureThatItsUnitCannotHave() {
        assertThat(refusal(RuleCode.AGREEMENT_THRESHOLD, TODAY, "-1")).isEqualTo("rule.figure");
        assertThat(refusal(RuleCode.AGREEMENT_THRESHOLD, TODAY, "23000.005")).isEqualTo("rule.decimals");
        assertThat(refusal(RuleCode.ADVANCE_RATE, TODAY, "101")).isEqualTo("rule.rate");
        assertThat(refusal(RuleCode.PAYMENT_DAYS, TODAY, "60.5")).isEqualTo("rule.decimals");
    }

    @Test
    void nothingChangesThePast() {
        assertThat(refusal(RuleCode.AGREEMENT_THRESHOLD, TODAY.minusDays(1), "30000"))
                .isEqualTo("rule.past");
        assertThat(refusal(RuleCode.AGREEMENT_THRESHOLD, LocalDate.of(2020, 1, 1), "30000"))
                .isEqualTo("rule.past");
        UUID today = propose(RuleCode.AGREEMENT_THRESHOLD, TODAY, "30000");
        TestClock.advance(Duration.ofDays(1));
        assertThat(refusal(() -> House.run(second, () -> changes.approve(today, 0))))
                .isEqualTo("rule.past");
    }

    @Test
    void refusesASecondValueOfTheSameDayAndAnUnknownRule() {
        UUID proposal = propose(RuleCode.PAYMENT_DAYS, CHANGE, "45");
        assertThat(refusal(RuleCode.PAYMENT_DAYS, CHANGE, "30")).isEqualTo("rule.alreadyProposed");
        House.run(second, () -> changes.approve(proposal, 0));
        assertThat(refusal(RuleCode.PAYMENT_DAYS, CHANGE, "30")).isEqualTo("rule.sameDay");
        assertThatThrownBy(() -> RuleCode.named("NO_RULE")).isInstanceOf(NotFound.class);
    }

    @Test
    void aValueIsWithdrawnUntilItsDayHasCome() {
        UUID proposal = propose(RuleCode.PAYMENT_DAYS, CHANGE, "45");
        House.run(second, () -> changes.approve(proposal, 0));
        House.run(first, () -> changes.withdraw(RuleCode.PAYMENT_DAYS, CHANGE));
        assertThat(rules.on(CHANGE).count(RuleCode.PAYMENT_DAYS)).isEqualTo(60);
        assertThat(refusal(() ->
                        House.run(first, () -> changes.withdraw(RuleCode.PAYMENT_DAYS, LocalDate.of(2021, 7, 3)))))
                .isEqualTo("rule.inForce");
    }

    @Test
    void aDismissedProposalIsOver() {
        UUID proposal = propose(RuleCode.PAYMENT_DAYS, CHANGE, "45");
        House.run(first, () -> changes.dismiss(proposal, 0));
        assertThat(House.as(first, changes::listWaiting)).isEmpty();
        assertThat(refusal(() -> House.run(second, () -> changes.approve(proposal, 1))))
                .isEqualTo("rule.closed");
    }

    private UUID propose(RuleCode code, LocalDate from, String figure) {
        return House.as(first, () -> changes.propose(code, from, new BigDecimal(figure), "test"));
    }

    private String refusal(RuleCode code, LocalDate from, String figure) {
        return refusal(() -> propose(code, from, figure));
    }

    private String refusal(Runnable work) {
        return catchThrowableOfType(RuleViolation.class, work::run).code();
    }
}
