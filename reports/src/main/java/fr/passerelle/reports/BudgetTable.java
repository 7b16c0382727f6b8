package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A budget as associations know it (Cerfa 12156): charges left, income right, one sub-total per class, cash then in kind. */
record BudgetTable(Texts texts, Formats formats) {
    BudgetTable(Texts texts) {
        this(texts, new Formats(texts.language()));
    }

    /** One half of a row. */
    private record Half(String account, String label, String amount, boolean strong) {
        static final Half EMPTY = new Half("", "", "", false);
    }

    void write(Flow flow, Budget budget) {
        flow.table(
                Shape.BUDGET,
                texts.get("head.account"),
                texts.get("head.charges"),
                texts.get("head.amount"),
                texts.get("head.account"),
                texts.get("head.income"),
                texts.get("head.amount"));
        lines(flow, budget.charges(false), budget.income(false), budget.toFind());
        totals(flow, "budget.total", budget.charges(false), budget.totalIncome(false));
        if (budget.charges(true).isEmpty() && budget.income(true).isEmpty()) return;
        lines(flow, budget.charges(true), budget.income(true), BigDecimal.ZERO);
        totals(flow, "budget.grandTotal", budget.charges(), budget.totalIncome(true));
    }

    private void lines(Flow flow, List<BudgetLine> charges, List<BudgetLine> income, BigDecimal toFind) {
        List<Half> left = halves(charges);
        List<Half> right = halves(income);
        if (toFind.signum() > 0) right.add(new Half("", texts.get("budget.toFind"), formats.figures(toFind), true));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Half l = i < left.size() ? left.get(i) : Half.EMPTY;
            Half r = i < right.size() ? right.get(i) : Half.EMPTY;
            flow.row(l.account, l.label, l.amount, r.account, r.label, r.amount, mark(l), mark(r));
        }
    }

    private static String mark(Half half) {
        return half.strong ? "strong" : "";
    }

    private void totals(Flow flow, String key, List<BudgetLine> charges, BigDecimal income) {
        flow.total(
                "",
                texts.get(key + ".charges"),
                formats.figures(Budget.total(charges)),
                "",
                texts.get(key + ".income"),
                formats.figures(income));
    }

    /**
     * A class of one line that bears the class number is that line; otherwise a sub-total, then its lines. The number of the
     * class stands on its sub-total alone, so that nobody adds both.
     */
    private List<Half> halves(List<BudgetLine> lines) {
        List<Half> halves = new ArrayList<>();
        int heading = 0;
        for (BudgetLine line : lines) {
            boolean alone = isAlone(line, lines);
            if (line.heading() != heading && !alone) halves.add(subtotal(line.heading(), lines));
            heading = line.heading();
            String account = alone || !isClass(line) ? line.account() : "";
            halves.add(new Half(account, line.label(), formats.figures(line.amount()), false));
        }
        return halves;
    }

    private static boolean isAlone(BudgetLine line, List<BudgetLine> lines) {
        return isClass(line)
                && lines.stream()
                                .filter(other -> other.heading() == line.heading())
                                .count()
                        == 1;
    }

    private static boolean isClass(BudgetLine line) {
        return line.account().equals(String.valueOf(line.heading()));
    }

    private Half subtotal(int heading, List<BudgetLine> lines) {
        BigDecimal sum = Budget.total(
                lines.stream().filter(line -> line.heading() == heading).toList());
        return new Half(String.valueOf(heading), texts.get("account." + heading), formats.figures(sum), true);
    }
}
