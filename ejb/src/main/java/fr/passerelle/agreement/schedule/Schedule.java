package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Échéancier: the payments of an agreement, year after year. It cannot exist unless the payments of each year add up to
 * its tranche, hence all of them to the grant, in the order of their dates. Ranks start at 0.
 */
public record Schedule(List<Tranche> tranches, List<Instalment> instalments) {
    public Schedule {
        tranches = List.copyOf(tranches);
        instalments = instalments.stream()
                .sorted(Comparator.comparing(Instalment::getBudgetYear))
                .toList();
        requireTotals(tranches, instalments);
        requireOrder(instalments);
    }

    /** Every tranche paid by the same plan; shares that are not worth a cent are left out. */
    public static Schedule planned(List<Tranche> tranches, PaymentPlan plan, DueDates dates) {
        List<Instalment> instalments = new ArrayList<>();
        for (Tranche tranche : tranches) {
            List<Money> parts = tranche.getAmount().splitBy(plan.shares());
            boolean first = tranche.equals(tranches.get(0));
            for (int index = 0; index < parts.size(); index++) {
                if (parts.get(index).isPositive()) {
                    instalments.add(instalment(tranche, first, plan, index, parts.get(index), dates));
                }
            }
        }
        return new Schedule(tranches, instalments);
    }

    private static Instalment instalment(
            Tranche tranche, boolean first, PaymentPlan plan, int index, Money amount, DueDates dates) {
        int year = tranche.getBudgetYear();
        return switch (plan.kind(index)) {
            case ADVANCE ->
                new Instalment(
                        year,
                        PaymentKind.ADVANCE,
                        amount,
                        first ? PaymentCondition.SIGNED_AGREEMENT : PaymentCondition.BUDGET_VOTED,
                        dates.advance(tranche));
            case INTERIM ->
                new Instalment(
                        year,
                        PaymentKind.INTERIM,
                        amount,
                        PaymentCondition.INTERIM_STATEMENT,
                        dates.interim(tranche, index, plan.shares().size() - 2));
            case BALANCE ->
                new Instalment(
                        year, PaymentKind.BALANCE, amount, PaymentCondition.FINANCIAL_REPORT, dates.balance(tranche));
        };
    }

    public Money total() {
        return Money.sum(instalments.stream().map(Instalment::getAmount).toList());
    }

    /** The payment of that rank falls due another day, within the rules and still between its neighbours. */
    public Schedule postponed(int rank, LocalDate day, DueDates dates) {
        Instalment payment = at(rank);
        dates.require(trancheOf(payment), payment.getKind(), day);
        return with(rank, instalment -> instalment.dueOn(day));
    }

    /** Part of a payment moves to another one of the same year; a payment that gives all it has disappears. */
    public Schedule transferred(int from, int to, Money amount) {
        Instalment giver = at(from);
        Instalment taker = at(to);
        if (!amount.isPositive() || amount.exceeds(giver.getAmount()) || from == to) {
            throw RuleViolation.onField("schedule", "schedule.transfer", giver.getAmount());
        }
        if (giver.getBudgetYear() != taker.getBudgetYear()) {
            throw RuleViolation.onField("schedule", "schedule.otherYear");
        }
        List<Instalment> changed = new ArrayList<>(instalments);
        changed.set(to, taker.of(taker.getAmount().plus(amount)));
        if (amount.equals(giver.getAmount())) {
            changed.remove(from);
        } else {
            changed.set(from, giver.of(giver.getAmount().minus(amount)));
        }
        return new Schedule(tranches, changed);
    }

    private Schedule with(int rank, UnaryOperator<Instalment> change) {
        List<Instalment> changed = new ArrayList<>(instalments);
        changed.set(rank, change.apply(at(rank)));
        return new Schedule(tranches, changed);
    }

    private Tranche trancheOf(Instalment payment) {
        return tranches.stream()
                .filter(tranche -> tranche.getBudgetYear() == payment.getBudgetYear())
                .findFirst()
                .orElseThrow();
    }

    private Instalment at(int rank) {
        if (rank < 0 || rank >= instalments.size()) {
            throw RuleViolation.onField("schedule", "schedule.rank");
        }
        return instalments.get(rank);
    }

    private static void requireTotals(List<Tranche> tranches, List<Instalment> instalments) {
        for (Tranche tranche : tranches) {
            Money planned = paidIn(tranche.getBudgetYear(), instalments);
            if (!planned.equals(tranche.getAmount())) {
                throw RuleViolation.onField(
                        "schedule",
                        "schedule.sum",
                        String.valueOf(tranche.getBudgetYear()),
                        planned,
                        tranche.getAmount());
            }
        }
        boolean strange = instalments.stream()
                .anyMatch(instalment ->
                        tranches.stream().noneMatch(tranche -> tranche.getBudgetYear() == instalment.getBudgetYear()));
        if (strange) {
            throw RuleViolation.onField("schedule", "schedule.unknownYear");
        }
    }

    private static Money paidIn(int year, List<Instalment> instalments) {
        return Money.sum(instalments.stream()
                .filter(instalment -> instalment.getBudgetYear() == year)
                .map(Instalment::getAmount)
                .toList());
    }

    /** Within a year dates never go back; years may overlap, since a balance waits for its report. */
    private static void requireOrder(List<Instalment> instalments) {
        for (int rank = 1; rank < instalments.size(); rank++) {
            Instalment before = instalments.get(rank - 1);
            Instalment after = instalments.get(rank);
            boolean sameYear = before.getBudgetYear() == after.getBudgetYear();
            if (sameYear && after.getDueOn().isBefore(before.getDueOn())) {
                throw RuleViolation.onField("schedule", "schedule.order", rank + 1);
            }
        }
    }
}
