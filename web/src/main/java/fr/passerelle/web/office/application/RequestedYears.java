package fr.passerelle.web.office.application;

import fr.passerelle.application.Application;
import fr.passerelle.base.shared.Money;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.budget.YearSplit;
import fr.passerelle.form.Answers;
import java.util.List;

/** The years of a request: what was asked for each, and the names that they have in the calendar. */
public record RequestedYears(YearSplit asked, int firstYear, Money cap) {
    static RequestedYears of(Application application, Answers typed) {
        return new RequestedYears(typed.asked(), application.firstYear(typed), application.cap());
    }

    /** What was asked, each year by its name. */
    public List<YearAmount> named() {
        return named(asked);
    }

    /** Each amount under its calendar year; null has none. */
    public List<YearAmount> named(YearSplit split) {
        return split == null ? List.of() : split.from(firstYear);
    }

    /** What each year would receive, to be changed, starting from what is known so far, within the cap. */
    public TypedYears typing(YearSplit known) {
        YearSplit possible = known.total().exceeds(cap) ? known.scaledTo(cap) : known;
        return TypedYears.startingFrom(possible, asked, firstYear);
    }
}
