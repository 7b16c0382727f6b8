package fr.passerelle.agreement.schedule;

import static fr.passerelle.agreement.drafting.GivenAgreement.dueDates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.drafting.GivenAgreement;
import fr.passerelle.base.shared.GoldenExamples;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final long SEED = 20_261_123L;
    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"SC-02", "SC-05"})
    void paysAYearByTheSharesOfItsPlan(String golden) {
        String plan = GoldenExamples.given(golden, "\\d+(?:/\\d+)+").get(0);
        String amount = GoldenExamples.amounts(golden).get(0).toString();
        assertThat(amounts(schedule(plan, amount))).hasToString(GoldenExamples.expected(golden));
    }

    @Test
    void paysAMultiYearGrantYearAfterYear() {
        List<Money> years =
                GoldenExamples.amounts("SC-04").get(0).split(GoldenExamples.number("SC-04", " equal years"));
        Schedule schedule = Schedule.planned(
                Tranche.over(Period.ofYears(START, 3), years), PaymentPlan.parse("50/30/20"), dueDates());
        assertThat(years).hasToString(GoldenExamples.expected("SC-04"));
        assertThat(schedule.total()).isEqualTo(Money.of(100_000));
        assertThat(schedule.instalments())
                .extracting(Instalment::getBudgetYear)
                .containsExactly(2027, 2027, 2027, 2028, 2028, 2028, 2029, 2029, 2029);
        assertThat(schedule.instalments())
                .extracting(Instalment::getCondition)
                .startsWith(
                        PaymentCondition.SIGNED_AGREEMENT,
                        PaymentCondition.INTERIM_STATEMENT,
                        PaymentCondition.FINANCIAL_REPORT,
                        PaymentCondition.BUDGET_VOTED);
    }

    @Test
    void datesEachPaymentByTheLaw() {
        // 60 days after 1 January; half-way; report due on 30 June 2028, and 60 days
        assertThat(schedule("50/30/20", "20000").instalments())
                .extracting(Instalment::getDueOn)
                .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 7, 1), LocalDate.of(2028, 8, 29));
    }

    /** Two weeks in February, three months, an autumn: no payment but the balance waits for longer than the project lasts. */
    @ParameterizedTest
    @CsvSource({"2027-02-01, 2027-02-14", "2027-03-01, 2027-05-31", "2027-12-01, 2027-12-14", "2027-09-15, 2028-02-10"})
    void paysAShortProjectBeforeItEndsThenItsBalance(LocalDate start, LocalDate end) {
        List<Tranche> tranches = Tranche.over(new Period(start, end), List.of(Money.of(10_000)));
        List<Instalment> payments = Schedule.planned(tranches, PaymentPlan.parse("30/20/20/20/10"), dueDates())
                .instalments();
        assertThat(payments).hasSize(5);
        assertThat(payments.subList(0, 4))
                .extracting(Instalment::getDueOn)
                .allMatch(day -> !day.isAfter(end) && !day.isBefore(start));
        assertThat(payments.get(4).getDueOn()).isAfter(end);
    }

    @Test
    void neverPromisesAnAdvanceInThePast() {
        List<Tranche> tranches = Tranche.over(Period.ofCalendarYear(2026), List.of(Money.of(1_000)));
        Schedule schedule = Schedule.planned(tranches, PaymentPlan.parse("50/30/20"), dueDates());
        assertThat(schedule.instalments())
                .extracting(Instalment::getDueOn)
                .startsWith(LocalDate.of(2027, 1, 22), LocalDate.of(2027, 1, 22));
    }

    @Test
    void waitsForTheReportOfASchoolYear() {
        DueDates dates = new DueDates(
                GivenAgreement.TODAY, GivenAgreement.TODAY, MonthDay.of(8, 31), GivenAgreement.RULES.delays());
        List<Tranche> tranches = Tranche.over(Period.ofYears(LocalDate.of(2026, 9, 1), 1), List.of(Money.of(1_000)));
        assertThat(dates.report(tranches.get(0))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void alwaysAddsUpWhateverTheAmountsAndThePlan() {
        Random random = new Random(SEED);
        List<String> plans = List.of("100", "80/20", "50/30/20", "33.3333/33.3333/33.3334", "40/30/20/10");
        for (int round = 0; round < 2_000; round++) {
            Money whole = new Money(BigDecimal.valueOf(1 + random.nextLong(50_000_000L), 2));
            int years = 1 + random.nextInt(4);
            if (whole.exceeds(Money.of(years))) {
                Schedule schedule = Schedule.planned(
                        Tranche.over(Period.ofYears(START, years), whole.split(years)),
                        PaymentPlan.parse(plans.get(random.nextInt(plans.size()))),
                        dueDates());
                assertThat(schedule.total()).isEqualTo(whole);
            }
        }
    }

    @Test
    void leavesOutAShareThatIsNotWorthACent() {
        assertThat(amounts(schedule("50/30/20", "0.01"))).hasToString("[0.01]");
    }

    @Test
    void refusesPaymentsThatDoNotAddUpToTheirYear() {
        Schedule schedule = schedule("80/20", "20000");
        List<Instalment> shorter = schedule.instalments().subList(0, 1);
        assertThatThrownBy(() -> new Schedule(schedule.tranches(), shorter)).hasMessage("schedule.sum");
        List<Instalment> strange = new ArrayList<>(schedule.instalments());
        Tranche other =
                Tranche.over(Period.ofCalendarYear(2030), List.of(Money.of(1))).get(0);
        strange.add(new Instalment(other, PaymentKind.BALANCE, Money.of(1), PaymentCondition.FINANCIAL_REPORT, START));
        assertThatThrownBy(() -> new Schedule(schedule.tranches(), strange)).hasMessage("schedule.unknownYear");
    }

    @Test
    void postponesAPaymentBetweenItsNeighbours() {
        Schedule schedule = schedule("50/30/20", "20000");
        LocalDate later = LocalDate.of(2027, 9, 15);
        assertThat(schedule.postponed(payment(schedule, 1), later, dueDates())
                        .instalments()
                        .get(1)
                        .getDueOn())
                .isEqualTo(later);
        assertThatThrownBy(() -> schedule.postponed(payment(schedule, 0), later, dueDates()))
                .hasMessage("schedule.order");
        assertThatThrownBy(() -> schedule.postponed(new UUID(7, 7), later, dueDates()))
                .hasMessage("schedule.unknownPayment");
    }

    /** Payments: 0 and 2 of 2027, 3 of 2028, 8 of 2029, each year paid 50/30/20. */
    @ParameterizedTest
    @CsvSource({
        "0, 2020-01-01, schedule.tooEarly.ADVANCE",
        "0, 2026-12-31, schedule.tooEarly.ADVANCE",
        "0, 2028-01-01, schedule.tooLate.ADVANCE",
        "3, 2027-06-01, schedule.tooEarly.ADVANCE",
        "2, 2027-12-30, schedule.tooEarly.BALANCE",
        "8, 2099-01-01, schedule.tooLate.BALANCE",
        "7, 2099-01-01, schedule.tooLate.INTERIM"
    })
    void refusesADayThatMakesNoSense(int index, LocalDate day, String code) {
        Schedule schedule =
                GivenAgreement.given().yearly("10000", "10000", "10000").build().schedule();
        assertThatThrownBy(() -> schedule.postponed(payment(schedule, index), day, dueDates()))
                .hasMessage(code);
    }

    @Test
    void putsABalanceOffByAYearAtMost() {
        Schedule schedule = schedule("50/30/20", "20000");
        LocalDate last = LocalDate.of(2029, 8, 29);
        assertThat(schedule.postponed(payment(schedule, 2), last, dueDates())
                        .instalments()
                        .get(2)
                        .getDueOn())
                .isEqualTo(last);
        assertThatThrownBy(() -> schedule.postponed(payment(schedule, 2), last.plusDays(1), dueDates()))
                .hasMessage("schedule.tooLate.BALANCE");
    }

    @Test
    void fundsNoYearThatWasOverBeforeTheAward() {
        GivenAgreement past = GivenAgreement.given().over(Period.ofCalendarYear(2025));
        assertThatThrownBy(past::build).hasMessage("agreement.periodBeforeAward");
    }

    @Test
    void movesMoneyBetweenPaymentsOfOneYear() {
        Schedule schedule = schedule("50/30/20", "20000");
        assertThat(amounts(schedule.transferred(payment(schedule, 2), payment(schedule, 0), Money.of(1_000))))
                .hasToString("[11000.00, 6000.00, 3000.00]");
        assertThat(amounts(schedule.transferred(payment(schedule, 1), payment(schedule, 2), Money.of(6_000))))
                .hasToString("[10000.00, 10000.00]");
        assertThatThrownBy(() -> schedule.transferred(payment(schedule, 1), payment(schedule, 2), Money.of(6_001)))
                .hasMessage("schedule.transfer");
        assertThatThrownBy(() -> schedule.transferred(payment(schedule, 1), payment(schedule, 1), Money.of(1)))
                .hasMessage("schedule.transfer");
        assertThatThrownBy(() -> schedule.transferred(payment(schedule, 1), payment(schedule, 2), Money.ZERO))
                .hasMessage("schedule.transfer");
    }

    @Test
    void neverMovesMoneyFromOneYearToAnother() {
        Schedule schedule =
                GivenAgreement.given().yearly("10000", "10000").build().schedule();
        assertThatThrownBy(() -> schedule.transferred(payment(schedule, 0), payment(schedule, 3), Money.of(1)))
                .hasMessage("schedule.otherYear");
    }

    @ParameterizedTest
    @CsvSource({"50/30, paymentPlan.shares", "100/0, paymentPlan.shares", "'', paymentPlan.missing", "a/b, rate.format"
    })
    void refusesAPlanThatDoesNotMakeTheWhole(String plan, String code) {
        assertThatThrownBy(() -> PaymentPlan.parse(plan)).hasMessage(code);
    }

    @Test
    void leavesTheBalanceToTheLastPayment() {
        assertThat(PaymentPlan.leavingTheBalance(
                        PaymentPlan.parse("80/20").shares().subList(0, 1)))
                .hasToString("80/20");
        assertThat(PaymentPlan.leavingTheBalance(PaymentPlan.parse("100").shares()))
                .hasToString("100");
    }

    @Test
    void neverCutsAPeriodInMoreYearsThanItHas() {
        List<Money> three = Stream.of(1L, 2L, 3L).map(Money::of).toList();
        assertThatThrownBy(() -> Tranche.over(Period.ofYears(START, 2), three)).hasMessage("agreement.periodTooShort");
    }

    private static Schedule schedule(String plan, String amount) {
        List<Tranche> tranches = Tranche.over(Period.ofYears(START, 1), List.of(Money.of(amount)));
        return Schedule.planned(tranches, PaymentPlan.parse(plan), dueDates());
    }

    /** The nth payment, from 0, by its id. */
    private static UUID payment(Schedule schedule, int index) {
        return schedule.instalments().get(index).getId();
    }

    private static List<Money> amounts(Schedule schedule) {
        return schedule.instalments().stream().map(Instalment::getAmount).toList();
    }
}
