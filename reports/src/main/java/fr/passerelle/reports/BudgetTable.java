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

    /** A class of one line that bears the class number is that line; otherwise a sub-total, then its lines. */
    private List<Half> halves(List<BudgetLine> lines) {
        List<Half> halves = new ArrayList<>();
        int heading = 0;
        for (BudgetLine line : lines) {
            if (line.heading() != heading) {
                heading = line.heading();
                halves.add(subtotal(heading, lines));
            }
            halves.add(new Half(line.account(), line.label(), formats.figures(line.amount()), false));
        }
        return halves;
    }

    private Half subtotal(int heading, List<BudgetLine> lines) {
        BigDecimal sum = Budget.total(
                lines.stream().filter(line -> line.heading() == heading).toList());
        return new Half(String.valueOf(heading), texts.get("account." + heading), formats.figures(sum), true);
    }
}
