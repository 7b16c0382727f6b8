package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.Beneficiary;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.agreement.Signatory;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.agreement.schedule.DueDates;
import fr.passerelle.application.Application;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.clause.ClauseLibrary;
import fr.passerelle.clause.ClauseVersion;
import fr.passerelle.clause.Condition;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Transmissions;
import fr.passerelle.organisation.LegalNature;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Seat;
import fr.passerelle.organisation.bank.BankAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an agreement rests on: the request, the decision, the beneficiary, the rules and the clauses of the day. */
@ApplicationScoped
class AgreementBasis {
    @Inject
    private AgreementRepository agreements;

    @Inject
    private AwardEffects effects;

    @Inject
    private Applications applications;

    @Inject
    private BankAccounts bankAccounts;

    @Inject
    private ClauseLibrary library;

    @Inject
    private RuleParameters parameters;

    @Inject
    private Issuers issuers;

    @Inject
    private Transmissions transmissions;

    @Inject
    private Clock clock;

    LocalDate today() {
        return Paris.today(clock);
    }

    AgreementRules rules() {
        return AgreementRules.on(parameters.on(today()));
    }

    /** @throws RuleViolation {@code agreement.notAwarded} unless an award was notified */
    Award award(UUID applicationId) {
        Application application = agreements.application(applicationId);
        Decision decision = agreements
                .findDecision(applicationId)
                .filter(found -> found.isAward() && found.getNotifiedAt() != null)
                .orElseThrow(() -> new RuleViolation("agreement.notAwarded"));
        return new Award(
                new Award.Project(
                        applicationId,
                        application.getOrganisation().getId(),
                        application.getReference(),
                        Paris.localTime(application.getSubmittedAt()).toLocalDate(),
                        application.getCall().getTitle(),
                        application.getTitle(),
                        application.getBudgetTotal()),
                new Award.Grant(
                        decision.getId(),
                        decision.getDeliberationNumber(),
                        decision.getDeliberationDate(),
                        transmissions.of(decision.deliberation()).orElse(null),
                        decision.getYearlyAmounts()));
    }

    /** What the law says of these terms beside the other aids of the same organisation. */
    LegalEffects standing(Award award, Terms terms, AgreementRules rules) {
        return effects.of(award, applications.read(award.project().applicationId()), terms, rules);
    }

    DueDates dueDates(Award award, AgreementRules rules) {
        return new DueDates(today(), award.grant().date(), organisation(award).getFiscalYearEnd(), rules.delays());
    }

    /** The optional clauses chosen, each with a target that fits in its words. */
    List<ChosenClause> fitting(List<ChosenClause> chosen) {
        Map<String, ClauseVersion> offered = library.optional(today()).stream()
                .collect(Collectors.toMap(version -> version.getClause().getCode(), Function.identity()));
        return chosen.stream()
                .map(clause -> offered.containsKey(clause.getCode())
                        ? new ChosenClause(
                                clause.getCode(), offered.get(clause.getCode()).target(clause.getTarget()))
                        : clause)
                .toList();
    }

    /** The words of the agreement with what is known today. */
    Draft draft(Agreement agreement) {
        Award award = award(agreement.getApplicationId());
        Set<String> chosen =
                agreement.getClauses().stream().map(ChosenClause::getCode).collect(Collectors.toUnmodifiableSet());
        Parties parties = parties(award);
        AgreementRules rules = rules();
        Set<Condition> facts = Drafting.facts(agreement, parties, rules.thresholds());
        List<ClauseVersion> clauses = library.select(today(), facts, chosen);
        return Drafting.draft(agreement, new ArticleVariables(agreement, award, parties, rules), clauses);
    }

    /** A cooperative, an insertion company, an adapted company: they live on what they sell. */
    boolean isTrading(UUID applicationId) {
        return agreements.application(applicationId).getOrganisation().nature() == LegalNature.PRIVATE_BODY;
    }

    /** Money is not promised to a body of which nobody checked that it is who it says. */
    void requireConfirmed(UUID applicationId) {
        if (!isConfirmed(applicationId)) {
            throw new RuleViolation(
                    "agreement.identityUnconfirmed",
                    agreements.application(applicationId).getOrganisation().getName());
        }
    }

    boolean isConfirmed(UUID applicationId) {
        return agreements.application(applicationId).getOrganisation().isConfirmed();
    }

    Parties parties(Award award) {
        return new Parties(issuers.on(today()), beneficiary(organisation(award)));
    }

    private Beneficiary beneficiary(Organisation organisation) {
        Seat seat = organisation.getAddress().seat();
        return new Beneficiary(
                organisation.getName(),
                Texts.label(Locale.FRENCH, organisation.getKind()),
                organisation.nature(),
                organisation.getSiret().format(),
                seat.street() + ", " + seat.postalCode() + " "
                        + organisation.getAddress().getCity(),
                organisation
                        .legalRepresentative()
                        .map(officer -> new Signatory(officer.getName(), officer.capacity(Locale.FRENCH)))
                        .orElse(null),
                organisation.getFiscalYearEnd(),
                bankAccounts
                        .approved(organisation.getId())
                        .map(account -> new Beneficiary.Account(
                                account.getHolder(),
                                account.getIban().format(),
                                account.getBic().value()))
                        .orElse(null));
    }

    private Organisation organisation(Award award) {
        return agreements.application(award.project().applicationId()).getOrganisation();
    }
}
