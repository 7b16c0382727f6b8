package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.agreement.OtherAward;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.YearlyAid;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.budget.YearSplit;
import fr.passerelle.committee.Decision;
import fr.passerelle.form.Answers;
import fr.passerelle.form.OtherFunding;
import fr.passerelle.organisation.KeyFigures;
import fr.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the law says of an award beside every other aid of the same organisation, year by year. */
@ApplicationScoped
public class AwardEffects {
    static final String FUNDER = "métropole";

    @Inject
    private AgreementRepository agreements;

    @Inject
    private RuleParameters parameters;

    @Inject
    private Clock clock;

    /**
     * For the letter of that day, hence before any agreement: beside the awards decided until its notification, so that
     * the same letter composed again later says the same.
     */
    public LegalEffects of(TypedRequest request, Decision decision, LocalDate day) {
        Organisation organisation = request.application().getOrganisation();
        List<YearAmount> years = decision.getYearSplit().from(request.firstYear());
        List<YearlyAid> aids = new ArrayList<>();
        add(aids, years);
        addOthers(aids, request.typed(), years);
        Instant until = Objects.requireNonNullElseGet(decision.getNotifiedAt(), clock::instant);
        agreements.awardsUntil(organisation.getId(), until).stream()
                .filter(other -> !other.decision().equals(decision))
                .forEach(other -> add(aids, yearsOf(other)));
        return effects(aids, organisation, AgreementRules.on(parameters.on(day)));
    }

    /** Under these terms of an agreement: its years, beside the tranches of the others and the awards without one. */
    LegalEffects of(Award award, TypedRequest request, Terms terms, AgreementRules rules) {
        Organisation organisation = request.application().getOrganisation();
        int firstYear = terms.period().start().getYear();
        List<YearAmount> years = award.grant().from(firstYear);
        List<YearlyAid> aids = new ArrayList<>();
        add(aids, years);
        addOthers(aids, request.typed(), years);
        aids.add(new YearlyAid(FUNDER, firstYear, Money.ZERO, terms.inKind().getAmount()));
        UUID decisionId = award.grant().decisionId();
        agreements
                .listOtherTranches(organisation.getId(), decisionId)
                .forEach(other -> aids.add(YearlyAid.cash(FUNDER, other.year(), other.amount())));
        agreements.awardsWithout(Set.of(organisation.getId())).stream()
                .filter(other -> !other.decision().getId().equals(decisionId))
                .forEach(other -> add(aids, yearsOf(other)));
        return effects(aids, organisation, rules);
    }

    /** What an award without agreement gives, from the year in which its project starts. */
    List<YearAmount> yearsOf(OtherAward award) {
        return award.decision()
                .getYearSplit()
                .from(award.firstYear(Paris.today(clock).getYear() + 1));
    }

    static void add(List<YearlyAid> aids, List<YearAmount> years) {
        years.forEach(year -> aids.add(YearlyAid.cash(FUNDER, year.year(), year.amount())));
    }

    /** The other public funders that the request declares, spread over the same years in the same proportions. */
    private static void addOthers(List<YearlyAid> aids, Answers typed, List<YearAmount> years) {
        List<Money> shares = years.stream().map(YearAmount::amount).toList();
        for (OtherFunding other : OtherFunding.of(typed)) {
            new YearSplit(other.amount().splitLike(shares))
                    .from(years.get(0).year())
                    .forEach(year -> aids.add(YearlyAid.cash(other.funder(), year.year(), year.amount())));
        }
    }

    private static LegalEffects effects(List<YearlyAid> aids, Organisation organisation, AgreementRules rules) {
        Money lastYear = organisation.getFigures().stream()
                .findFirst()
                .map(KeyFigures::getPublicFunding)
                .orElse(Money.ZERO);
        return LegalEffects.of(FUNDER, aids, lastYear, rules.thresholds());
    }
}
