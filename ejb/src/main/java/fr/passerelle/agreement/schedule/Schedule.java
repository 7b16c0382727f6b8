package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Échéancier: the payments of an agreement, year after year. It cannot exist unless the payments of each year add up to
 * its tranche, hence all of them to the grant, in the order of their dates. A payment is known by its id.
 */
public record Schedule(List<Tranche> tranches, List<Instalment> instalments) {
    public Schedule {
        tranches = tranches.stream()
                .sorted(Comparator.comparing(Tranche::getBudgetYear))
                .toList();
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

    /** As it is stored. */
    public static Schedule of(List<Tranche> rows) {
        return new Schedule(
                rows,
                rows.stream()
                        .flatMap(tranche -> tranche.getInstalments().stream())
                        .toList());
    }

    /** Writes this plan into the rows: years and payments that stay keep their id, the others come and go. */
    public void writeInto(List<Tranche> rows, UUID termsId) {
        rows.removeIf(row -> tranches.stream().noneMatch(row::isOfSameYear));
        for (Tranche planned : tranches) {
            Tranche row =
                    rows.stream().filter(planned::isOfSameYear).findFirst().orElse(planned.under(termsId));
            row.take(planned, paymentsOf(planned.getBudgetYear()));
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
    }

    private List<Instalment> paymentsOf(int year) {
        return instalments.stream()
                .filter(instalment -> instalment.getBudgetYear() == year)
                .toList();
    }

    private static Instalment instalment(
            Tranche tranche, boolean first, PaymentPlan plan, int index, Money amount, DueDates dates) {
        return switch (plan.kind(index)) {
            case ADVANCE ->
                new Instalment(
                        tranche,
                        PaymentKind.ADVANCE,
                        amount,
                        first ? PaymentCondition.SIGNED_AGREEMENT : PaymentCondition.BUDGET_VOTED,
                        dates.advance(tranche));
            case INTERIM ->
                new Instalment(
                        tranche,
                        PaymentKind.INTERIM,
                        amount,
                        PaymentCondition.INTERIM_STATEMENT,
                        dates.interim(tranche, index, plan.shares().size() - 2));
            case BALANCE ->
                new Instalment(
                        tranche,
                        PaymentKind.BALANCE,
                        amount,
                        PaymentCondition.FINANCIAL_REPORT,
                        dates.balance(tranche));
        };
    }

    public Money total() {
        return Money.sum(instalments.stream().map(Instalment::getAmount).toList());
    }

    /** The payment falls due another day, within the rules and still between its neighbours. */
    public Schedule postponed(UUID payment, LocalDate day, DueDates dates) {
        Instalment late = find(payment);
        dates.require(trancheOf(late), late.getKind(), day);
        return with(List.of(late.dueOn(day)), List.of());
    }

    /** Part of a payment moves to another one of the same year; a payment that gives all it has disappears. */
    public Schedule transferred(UUID from, UUID to, Money amount) {
        Instalment giver = find(from);
        Instalment taker = find(to);
        if (!amount.isPositive() || amount.exceeds(giver.getAmount()) || giver.equals(taker)) {
            throw RuleViolation.onField("schedule", "schedule.transfer", giver.getAmount());
        }
        if (giver.getBudgetYear() != taker.getBudgetYear()) {
            throw RuleViolation.onField("schedule", "schedule.otherYear");
        }
        Instalment richer = taker.of(taker.getAmount().plus(amount));
        return amount.equals(giver.getAmount())
                ? with(List.of(richer), List.of(giver))
                : with(List.of(richer, giver.of(giver.getAmount().minus(amount))), List.of());
    }

    private Schedule with(List<Instalment> changed, List<Instalment> gone) {
        return new Schedule(
                tranches,
                instalments.stream()
                        .filter(instalment -> !gone.contains(instalment))
                        .map(instalment -> changed.stream()
                                .filter(instalment::equals)
                                .findFirst()
                                .orElse(instalment))
                        .toList());
    }

    private Tranche trancheOf(Instalment payment) {
        return tranches.stream()
                .filter(tranche -> tranche.getBudgetYear() == payment.getBudgetYear())
                .findFirst()
                .orElseThrow();
    }

    private Instalment find(UUID id) {
        return instalments.stream()
                .filter(instalment -> instalment.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolation.onField("schedule", "schedule.unknownPayment"));
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
