package fr.passerelle.web.office.application;

import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.shared.Money;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.budget.YearSplit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What each calendar year would receive, while it is typed, beside what was asked for it. */
public class TypedYears implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One year; {@code asked} is null when the request says nothing of it. */
    public static class Year implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int number;
        private final Money asked;
        private Money amount;

        Year(YearAmount start, Money asked) {
            this.number = start.year();
            this.asked = asked;
            this.amount = start.amount();
        }

        /** '2027': a year is no number to group by thousands. */
        public String getLabel() {
            return String.valueOf(number);
        }

        public Money getAsked() {
            return asked;
        }

        public Money getAmount() {
            return amount;
        }

        public void setAmount(Money amount) {
            this.amount = amount;
        }
    }

    private final List<Year> years = new ArrayList<>();
    private final int firstYear;

    private TypedYears(int firstYear) {
        this.firstYear = firstYear;
    }

    /** Starts from {@code known}, when it is spread over the years asked for, else in the proportions of what was asked. */
    static TypedYears startingFrom(YearSplit known, YearSplit asked, int firstYear) {
        TypedYears typed = new TypedYears(firstYear);
        boolean alike = known.amounts().size() == asked.amounts().size();
        YearSplit start = alike ? known : asked.scaledTo(known.total());
        for (YearAmount year : start.from(firstYear)) {
            typed.years.add(new Year(year, asked.amounts().get(year.year() - firstYear)));
        }
        return typed;
    }

    public List<Year> getYears() {
        return years;
    }

    public boolean isMultiYear() {
        return years.size() > 1;
    }

    /** What this opinion means: nothing when it is unfavourable, whatever was typed. */
    public YearSplit splitFor(Opinion opinion) {
        return opinion == Opinion.UNFAVOURABLE ? YearSplit.NOTHING : split();
    }

    /** The same, each year by its name. */
    public List<YearAmount> namedFor(Opinion opinion) {
        return splitFor(opinion).from(firstYear);
    }

    public Money totalFor(Opinion opinion) {
        return splitFor(opinion).total();
    }

    /** A year left empty receives nothing. */
    public YearSplit split() {
        return new YearSplit(years.stream()
                .map(Year::getAmount)
                .map(amount -> amount == null ? Money.ZERO : amount)
                .toList());
    }

    /** As typed, each year by its name. */
    public List<YearAmount> getNamed() {
        return split().from(firstYear);
    }

    public Money getTotal() {
        return split().total();
    }
}
