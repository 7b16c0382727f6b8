package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementOptions;
import fr.passerelle.agreement.Article;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.agreement.Missing;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.base.shared.Money;
import fr.passerelle.clause.Clause;
import fr.passerelle.clause.ClauseFamily;
import fr.passerelle.clause.ClauseVersion;
import fr.passerelle.clause.Condition;
import fr.passerelle.clause.Variable;
import fr.passerelle.organisation.LegalNature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Composes the words of an agreement from the clauses that apply to it. */
public final class Drafting {
    /** Said on the first page, whatever the clauses. */
    private static final Set<Variable> ALWAYS = EnumSet.of(
            Variable.METROPOLE_NAME,
            Variable.METROPOLE_SIGNATORY,
            Variable.BENEFICIARY_NAME,
            Variable.BENEFICIARY_LEGAL_FORM,
            Variable.BENEFICIARY_IDENTIFIER,
            Variable.BENEFICIARY_ADDRESS,
            Variable.BENEFICIARY_REPRESENTATIVE,
            Variable.DECISION_NUMBER,
            Variable.DECISION_DATE,
            Variable.DECISION_TRANSMITTED);

    private static final String UNKNOWN = "…………";

    private final Agreement agreement;
    private final ArticleVariables wording;
    private final Set<Missing> missing = new LinkedHashSet<>();

    private Drafting(Agreement agreement, ArticleVariables wording) {
        this.agreement = agreement;
        this.wording = wording;
    }

    /** Which conditions of clauses this agreement fulfils. */
    static Set<Condition> facts(Agreement agreement, Parties parties, AgreementRules.Thresholds thresholds) {
        AgreementOptions circumstances = agreement.getCircumstances();
        Set<Condition> facts = EnumSet.of(circumstances.getStateAid().condition());
        LegalEffects standing = agreement.getStanding();
        facts.add(standing.isCompulsory() ? Condition.ABOVE_THRESHOLD : Condition.UP_TO_THRESHOLD);
        facts.add(passes(agreement, thresholds.agreement()) ? Condition.BY_ITSELF : Condition.WITH_OTHERS);
        add(facts, Condition.BY_DELEGATION, parties.funder().power().isDelegated());
        addNature(facts, parties.beneficiary().nature());
        facts.add(agreement.isMultiYear() ? Condition.MULTI_YEAR : Condition.SINGLE_YEAR);
        facts.add(agreement.getInstalments().size() > 1 ? Condition.SEVERAL_PAYMENTS : Condition.SINGLE_PAYMENT);
        add(facts, Condition.CASH, agreement.getAmount().isPositive());
        add(facts, Condition.IN_KIND, agreement.getInKind().isGiven());
        add(facts, Condition.EMPLOYMENT, circumstances.isEmployment());
        add(facts, Condition.EU_FUNDS, circumstances.isEuFunds());
        add(facts, Condition.AUDIT, standing.isAudited());
        add(facts, Condition.RESPONSIBLE, !agreement.getClauses().isEmpty());
        return facts;
    }

    /** Of this agreement alone, whatever else the beneficiary receives. */
    private static boolean passes(Agreement agreement, Money threshold) {
        return agreement.getTranches().stream()
                .anyMatch(tranche -> tranche.getAmount().exceeds(threshold));
    }

    private static void addNature(Set<Condition> facts, LegalNature nature) {
        facts.add(nature.isPrivate() ? Condition.PRIVATE_LAW : Condition.PUBLIC_LAW);
        add(facts, Condition.ASSOCIATION, nature == LegalNature.ASSOCIATION);
        add(facts, Condition.REPUBLICAN, nature.signsRepublicanContract());
    }

    private static void add(Set<Condition> facts, Condition condition, boolean isTrue) {
        if (isTrue) {
            facts.add(condition);
        }
    }

    /** @param clauses those that apply, in the order of an agreement */
    static Draft draft(Agreement agreement, ArticleVariables wording, List<ClauseVersion> clauses) {
        return new Drafting(agreement, wording).compose(clauses);
    }

    private Draft compose(List<ClauseVersion> clauses) {
        ALWAYS.stream()
                .filter(variable -> wording.of(variable).isEmpty())
                .forEach(variable -> missing.add(Missing.of(variable)));
        Map<Integer, List<ClauseVersion>> byArticle = clauses.stream()
                .collect(Collectors.groupingBy(
                        version -> version.getClause().getArticle(), TreeMap::new, Collectors.toList()));
        List<Article> articles = new ArrayList<>();
        int number = 0;
        for (List<ClauseVersion> parts : byArticle.values()) {
            boolean preamble = parts.get(0).getClause().getFamily() == ClauseFamily.PREAMBLE;
            articles.add(article(preamble ? 0 : ++number, parts));
        }
        return new Draft(articles, List.copyOf(missing));
    }

    private Article article(int number, List<ClauseVersion> parts) {
        String text = parts.stream().map(this::filled).collect(Collectors.joining("\n"));
        List<String> codes =
                parts.stream().map(part -> part.getClause().getCode()).toList();
        return new Article(number, parts.get(0).getClause().getTitle(), text, codes);
    }

    private String filled(ClauseVersion version) {
        return version.text().filledWith(variable -> value(version.getClause(), variable));
    }

    private String value(Clause clause, Variable variable) {
        String value = variable == Variable.TARGET ? target(clause) : wording.of(variable);
        if (!value.isEmpty()) {
            return value;
        }
        missing.add(new Missing(variable, variable == Variable.TARGET ? clause.getCode() : ""));
        return UNKNOWN;
    }

    private String target(Clause clause) {
        return agreement.getClauses().stream()
                .filter(chosen -> chosen.getCode().equals(clause.getCode()))
                .map(ChosenClause::getTarget)
                .findFirst()
                .orElse("");
    }
}
