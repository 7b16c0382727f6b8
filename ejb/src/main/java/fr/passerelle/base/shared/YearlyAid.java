package fr.passerelle.base.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/** What one public funder gives to one association for one year, in money and in kind. */
public record YearlyAid(String funder, int year, Money cash, Money inKind) implements Serializable {
    public YearlyAid {
        if (cash.isNegative() || inKind.isNegative()) {
            throw new RuleViolation("money.negative", cash.min(inKind));
        }
    }

    public static YearlyAid cash(String funder, int year, Money amount) {
        return new YearlyAid(funder, year, amount, Money.ZERO);
    }

    public Money total() {
        return cash.plus(inKind);
    }

    /**
     * Whether the law demands a written agreement: money of the same funder in the year strictly above the threshold
     * (loi 2000-321, art. 10; décret 2001-495, art. 1: 23 000 €). Help in kind is not counted.
     */
    public static boolean agreementCompulsory(List<YearlyAid> aids, String funder, int year, Money threshold) {
        return cashOf(aids, aid -> aid.isBy(funder, year)).exceeds(threshold);
    }

    /** Sources disagree on help in kind: worth a warning when only the total passes the threshold. */
    public static boolean agreementAdvised(List<YearlyAid> aids, String funder, int year, Money threshold) {
        Money total = Money.sum(aids.stream()
                .filter(aid -> aid.isBy(funder, year))
                .map(YearlyAid::total)
                .toList());
        return total.exceeds(threshold) && !agreementCompulsory(aids, funder, year, threshold);
    }

    /**
     * Whether accounts must be audited and published: money of all public funders together in the year strictly above
     * the threshold (code de commerce, L612-4 and D612-5: 153 000 €). Help in kind is not counted.
     */
    public static boolean auditCompulsory(List<YearlyAid> aids, int year, Money threshold) {
        return cashOf(aids, aid -> aid.year == year).exceeds(threshold);
    }

    private boolean isBy(String name, int inYear) {
        return year == inYear && funder.strip().equalsIgnoreCase(name.strip());
    }

    private static Money cashOf(List<YearlyAid> aids, Predicate<YearlyAid> chosen) {
        return Money.sum(aids.stream().filter(chosen).map(YearlyAid::cash).toList());
    }
}
