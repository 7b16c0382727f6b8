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
 * Two pages tell of the same money: the budget by account (74) and the co-funders by name. Where they differ, by a
 * cent, a doubt says so; it does not refuse, since a level may be split otherwise than we think, but it is answered.
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
            others(answers, warnings);
        }
        return List.copyOf(warnings);
    }

    /** Foundations, companies and others stand in accounts that leave more room: gifts are counted where that agrees. */
    private static void others(Answers answers, List<Gap> warnings) {
        Money declared = Money.sum(answers.coFunders().stream()
                .filter(funder -> !ACCOUNTS.containsKey(funder.level()))
                .map(CoFunder::amount)
                .toList());
        Money budgeted = answers.plan().amount(P74_PRIVATE).plus(answers.plan().amount(P74_OTHER_PUBLIC));
        boolean agrees = declared.equals(budgeted)
                || declared.equals(budgeted.plus(answers.plan().amount(P75_GIFTS)));
        if (!agrees) {
            warnings.add(Gap.of("COFUNDER", "cofunder.differs", CoFunder.Level.OTHER, budgeted, declared));
        }
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
