package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.base.shared.Money;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.FormField;
import fr.passerelle.form.Gap;
import java.util.List;
import java.util.Set;

/** What one page of a form shows: the questions open to this reader, and the answers that are only to be read. */
public record SectionView(FilledForm filled, FormSection section, List<Entry> open, List<Fact> closed) {
    static final SectionView NONE = new SectionView(null, null, List.of(), List.of());
    private static final Set<FormSection> WIDE =
            Set.of(FormSection.BUDGET, FormSection.COFUNDERS, FormSection.INDICATORS);

    /** The single questions; the lines of the budget and the rows of tables are drawn apart. */
    public List<Entry> single() {
        return open.stream()
                .filter(entry -> !entry.question().isRow() && !entry.key().startsWith(BudgetForm.PREFIX))
                .toList();
    }

    public List<Row> rows(Typed typed, int wanted) {
        return Row.of(inRows(), section == FormSection.BUDGET ? years() : wanted, typed);
    }

    public boolean isFull(int shown) {
        return inRows().stream().allMatch(entry -> entry.question().row() <= shown);
    }

    public BudgetForm budget() {
        return BudgetForm.of(open, filled.typed().plan(), filled.form().call().getCeiling());
    }

    public Money yearsTotal() {
        return Money.sum(filled.typed().requestByYear());
    }

    public Money costsTotal() {
        return Money.sum(filled.typed().costByYear());
    }

    /** How many years are asked; one while nobody has said. */
    public int years() {
        return filled.typed().number(FormField.YEARS).orElse(1);
    }

    public Application application() {
        return filled.application();
    }

    public List<Gap> gaps() {
        return filled.gaps(section);
    }

    public Neighbours neighbours() {
        return Neighbours.of(filled.open(), section);
    }

    /** Amounts side by side and rows of a table need the whole width. */
    public boolean isWide() {
        return section != null && WIDE.contains(section);
    }

    private List<Entry> inRows() {
        return open.stream().filter(entry -> entry.question().isRow()).toList();
    }
}
