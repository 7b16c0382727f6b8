package fr.passerelle.web.portal.application;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.call.Ceiling;
import fr.passerelle.form.AccountSide;
import fr.passerelle.form.BudgetAccount;
import fr.passerelle.form.FinancingPlan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a budget as the Cerfa 12156 lays them out: four blocks, each with its groups of accounts. */
public record BudgetForm(List<Block> blocks, FinancingPlan plan, Ceiling ceiling) {
    static final String PREFIX = "BUDGET.";
    private static final int MOST_TIMES = 9;

    /** Charges, produits, and the same in kind. */
    public record Block(AccountSide side, List<Group> groups, Money total) {
        /** The name of this total in the live calculation (budget.js). */
        public String totalName() {
            return switch (side) {
                case CHARGE -> "charges";
                case INCOME -> "products";
                case IN_KIND_USE -> "inKindCharges";
                case IN_KIND_RESOURCE -> "inKindProducts";
            };
        }
    }

    /** The lines of one two-digit account. */
    public record Group(int number, List<Entry> lines, Money total) {
        public String labelKey() {
            return "AccountGroup." + number;
        }
    }

    static BudgetForm of(List<Entry> entries, FinancingPlan plan, Ceiling ceiling) {
        Map<String, Entry> byKey = entries.stream().collect(Collectors.toMap(Entry::key, Function.identity()));
        List<Block> blocks = List.of(AccountSide.values()).stream()
                .map(side -> new Block(side, groups(side, byKey, plan), plan.total(side)))
                .toList();
        return new BudgetForm(blocks, plan, ceiling);
    }

    /** The share asked of the charges; null while there is none, or far too much is asked for it to be a share. */
    public Rate share() {
        return plan.charges().isZero() || plan.request().exceeds(plan.charges().times(MOST_TIMES))
                ? null
                : Rate.between(plan.request(), plan.charges());
    }

    /** The text that says what may be asked at most: amount {0}, share {1}. */
    public String ceilingKey() {
        if (ceiling.getAmount() == null) {
            return ceiling.getRate() == null ? "budget.noCeiling" : "budget.ceilingRate";
        }
        return ceiling.getRate() == null ? "budget.ceilingAmount" : "budget.ceilingBoth";
    }

    /** In euros with a point, for the live calculation; nothing when the call sets no amount. */
    public String ceilingAmount() {
        return ceiling.getAmount() == null ? "" : ceiling.getAmount().toString();
    }

    /** In millionths of a percent, a whole number that loses no decimal; nothing when the call sets no share. */
    public String ceilingMillionths() {
        return ceiling.getRate() == null
                ? ""
                : ceiling.getRate().percent().movePointRight(Rate.DECIMALS).toPlainString();
    }

    /** The most that may be asked with the charges of now, null when the call sets no limit. */
    public Money cap() {
        return ceilingKey().equals("budget.noCeiling")
                ? null
                : ceiling.cap(plan.charges(), plan.charges(), plan.volunteering());
    }

    /** The limit that the request goes beyond, null while it does not. */
    public Money exceededCap() {
        return cap() != null && !plan.charges().isZero() && plan.request().exceeds(cap()) ? cap() : null;
    }

    private static List<Group> groups(AccountSide side, Map<String, Entry> byKey, FinancingPlan plan) {
        return BudgetAccount.of(side).stream()
                .map(BudgetAccount::group)
                .distinct()
                .map(number -> new Group(number, lines(side, number, byKey), plan.group(number)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<Entry> lines(AccountSide side, int number, Map<String, Entry> byKey) {
        return BudgetAccount.of(side).stream()
                .filter(account -> account.group() == number)
                .map(account -> byKey.get(PREFIX + account.name()))
                .filter(entry -> entry != null)
                .toList();
    }

    /** The part that this amount plays in the live totals (budget.js). */
    static String role(String key) {
        if (!key.startsWith(PREFIX)) {
            return key.startsWith("COST_YEAR.") ? "cost" : "amount";
        }
        BudgetAccount account = BudgetAccount.valueOf(key.substring(PREFIX.length()));
        if (account == BudgetAccount.P74_METROPOLE) {
            return "request";
        }
        if (account == BudgetAccount.P870_VOLUNTEERING) {
            return "volunteering";
        }
        return switch (account.side()) {
            case CHARGE -> "charge";
            case INCOME -> "product";
            case IN_KIND_USE -> "inKindCharge";
            case IN_KIND_RESOURCE -> "inKindProduct";
        };
    }
}
