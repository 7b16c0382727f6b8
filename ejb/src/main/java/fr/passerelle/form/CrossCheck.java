package fr.passerelle.form;

import static fr.passerelle.form.BudgetAccount.*;
import static fr.passerelle.form.CoFunder.Level.*;

import fr.passerelle.base.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two pages tell of the same money: the budget by account (74) and the co-funders by name. Where they differ a warning
 * says so; it never refuses, since a level may be split otherwise than we think.
 */
public final class CrossCheck {
    private static final Map<CoFunder.Level, Set<BudgetAccount>> ACCOUNTS = new TreeMap<>(Map.of(
            STATE, Set.of(P74_STATE, P74_ASP),
            REGION, Set.of(P74_REGION),
            DEPARTMENT, Set.of(P74_DEPARTMENT),
            COMMUNE, Set.of(P74_COMMUNES),
            EU, Set.of(P74_EU),
            SOCIAL_BODY, Set.of(P74_SOCIAL_BODIES)));

    private CrossCheck() {}

    /** One warning for each level that has another amount on each page: {0} is the level, {1} budget, {2} co-funders. */
    public static List<Gap> warnings(Form form, Answers answers) {
        boolean asked =
                form.questions().stream().anyMatch(question -> question.key().startsWith("COFUNDER."));
        List<Gap> warnings = new ArrayList<>();
        if (asked) {
            ACCOUNTS.forEach((level, accounts) -> compare(level, accounts, answers, warnings));
        }
        return List.copyOf(warnings);
    }

    private static void compare(
            CoFunder.Level level, Set<BudgetAccount> accounts, Answers answers, List<Gap> warnings) {
        Money budgeted = Money.sum(accounts.stream().map(answers.plan()::amount).toList());
        Money declared = Money.sum(answers.coFunders().stream()
                .filter(funder -> funder.level() == level)
                .map(CoFunder::amount)
                .toList());
        if (!budgeted.equals(declared)) {
            warnings.add(Gap.of("COFUNDER", "cofunder.differs", level, budgeted, declared));
        }
    }
}
