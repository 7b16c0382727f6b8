package fr.passerelle.agreement.drafting;

import static fr.passerelle.base.workflow.GivenMover.by;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementOptions;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.Beneficiary;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.InKind;
import fr.passerelle.agreement.Issue;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.agreement.Signatory;
import fr.passerelle.agreement.StateAidBasis;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.agreement.schedule.DueDates;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.Reference;
import fr.passerelle.base.shared.YearlyAid;
import fr.passerelle.clause.ClauseVersion;
import fr.passerelle.clause.GivenClauses;
import fr.passerelle.organisation.LegalNature;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Power;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An agreement for a garden of Lille; each test says only what matters to it. */
public final class GivenAgreement {
    public static final String MEL = "Métropole européenne de Lille";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOW = Paris.startOf(TODAY).plusSeconds(36_000);
    public static final UUID ORGANISATION = new UUID(7, 1);
    public static final Actor PREPARER = staff(1, "Paul Préparateur", Role.FINANCE_PREPARER);
    public static final Actor VALIDATOR = staff(2, "Valérie Vérif", Role.FINANCE_VALIDATOR);
    public static final Actor SIGNATORY = member(3, MandateRole.SIGNATORY);
    public static final AgreementRules RULES = new AgreementRules(
            new AgreementRules.Thresholds(Money.of(23_000), Money.of(153_000), Money.of(300_000), Money.of(750_000)),
            new AgreementRules.Delays(4, 60, 6, 3, 2, 2, 12, 3),
            new AgreementRules.Rates(
                    Rate.ofPercent(15), Rate.ofPercent(10), PaymentPlan.parse("80/20"), PaymentPlan.parse("50/30/20")));

    private List<Money> yearly = List.of(Money.of(20_000));
    private Period period = Period.ofCalendarYear(2027);
    private PaymentPlan plan;
    private InKind inKind;
    private AgreementOptions circumstances;
    private Money publicFunding = Money.of(80_000);
    private Money otherAid = Money.ZERO;
    private LegalNature nature = LegalNature.ASSOCIATION;
    private Power power = Power.PRESIDENT;
    private LocalDate transmittedOn = LocalDate.of(2026, 10, 19);
    private Money cost = Money.of(120_000);
    private final List<ChosenClause> clauses = new ArrayList<>();
    private Beneficiary.Account account =
            new Beneficiary.Account("Les Pousses solidaires", "FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP");

    public static GivenAgreement given() {
        return new GivenAgreement();
    }

    public GivenAgreement yearly(String... amounts) {
        yearly = Stream.of(amounts).map(Money::of).toList();
        period = Period.ofYears(period.start(), amounts.length);
        return this;
    }

    public GivenAgreement over(Period other) {
        period = other;
        return this;
    }

    public GivenAgreement paid(String shares) {
        plan = PaymentPlan.parse(shares);
        return this;
    }

    public GivenAgreement inKind(long amount, String description) {
        inKind = new InKind(Money.of(amount), description);
        return this;
    }

    public GivenAgreement withJobsAndEuFunds(StateAidBasis basis) {
        circumstances = new AgreementOptions(true, true, basis, "l’insertion de vingt personnes");
        return this;
    }

    public GivenAgreement choosing(String code, String target) {
        clauses.add(new ChosenClause(code, target));
        return this;
    }

    public GivenAgreement to(LegalNature other) {
        nature = other;
        return this;
    }

    public GivenAgreement signedBy(Power other) {
        power = other;
        return this;
    }

    public GivenAgreement notTransmitted() {
        transmittedOn = null;
        return this;
    }

    public GivenAgreement costing(String amount) {
        cost = Money.of(amount);
        return this;
    }

    public GivenAgreement entrusting(StateAidBasis basis, String duties) {
        circumstances = new AgreementOptions(false, false, basis, duties);
        return this;
    }

    public GivenAgreement besideOtherAid(long amount) {
        otherAid = Money.of(amount);
        return this;
    }

    public GivenAgreement publicFunding(long amount) {
        publicFunding = Money.of(amount);
        return this;
    }

    public GivenAgreement withoutAccount() {
        account = null;
        return this;
    }

    public Agreement build() {
        Agreement agreement = new Agreement(Reference.of("CV", 2026, 1), award(), PREPARER, NOW);
        agreement.compose(
                new Terms(period, plan, inKind, circumstances, clauses), yearly, standing(), RULES, dueDates());
        return agreement;
    }

    public Agreement issued() {
        Agreement agreement = build();
        agreement.review(draft(agreement), NOW, by(VALIDATOR));
        agreement.issue(draft(agreement), issue(agreement), by(PREPARER));
        return agreement;
    }

    public Draft draft(Agreement agreement) {
        Parties parties = new Parties(funder(power), beneficiary());
        Set<String> chosen = Set.copyOf(
                agreement.getClauses().stream().map(ChosenClause::getCode).toList());
        List<ClauseVersion> applicable = GivenClauses.delivered().stream()
                .filter(version -> version.applies(Drafting.facts(agreement, parties, RULES.thresholds()), chosen))
                .toList();
        ArticleVariables wording = new ArticleVariables(agreement, award(), parties, RULES);
        return Drafting.draft(agreement, wording, applicable);
    }

    public Issue issue(Agreement agreement) {
        return new Issue(
                NOW,
                draft(agreement).fingerprint(),
                "ab".repeat(32),
                signatory("Karim Président"),
                signatory("Awa Diop"));
    }

    public Award award() {
        return new Award(
                new Award.Project(
                        new UUID(8, 1),
                        ORGANISATION,
                        "EA-2026-00042",
                        LocalDate.of(2026, 9, 1),
                        "Entreprendre autrement",
                        "Jardin d’insertion",
                        cost),
                new Award.Grant(new UUID(9, 1), "26-C-0412", LocalDate.of(2026, 10, 16), transmittedOn, yearly));
    }

    private LegalEffects standing() {
        List<YearlyAid> aids = new ArrayList<>();
        for (int index = 0; index < yearly.size(); index++) {
            Money help = inKind == null || index > 0 ? Money.ZERO : inKind.getAmount();
            aids.add(new YearlyAid(MEL, period.start().getYear() + index, yearly.get(index), help));
        }
        aids.add(YearlyAid.cash(MEL, period.start().getYear(), otherAid));
        return LegalEffects.of(MEL, aids, publicFunding, RULES.thresholds());
    }

    public static DueDates dueDates() {
        return new DueDates(TODAY, LocalDate.of(2026, 10, 16), MonthDay.of(12, 31), RULES.delays());
    }

    private Beneficiary beneficiary() {
        return new Beneficiary(
                "Les Pousses solidaires",
                "association",
                nature,
                "SIRET 732 829 320 00074",
                "12 rue des Jardins, 59000 Lille",
                signatory("Awa Diop"),
                MonthDay.of(12, 31),
                account);
    }

    public static Funder funder() {
        return funder(Power.PRESIDENT);
    }

    private static Funder funder(Power power) {
        return new Funder(
                MEL,
                "Lille",
                List.of("2 boulevard des Cités Unies", "59040 Lille Cedex"),
                "20009320100016",
                new Person("Karim Président", "président"),
                power,
                new Contact("Service des subventions", "", "", "03 20 00 00 00"),
                new Court("tribunal administratif de Lille", "5 rue Geoffroy Saint-Hilaire", "www.telerecours.fr"));
    }

    private static Signatory signatory(String name) {
        return new Signatory(name, "présidente");
    }

    private static Actor staff(long id, String name, Role role) {
        return new Actor(new UUID(6, id), "agent" + id, name, Set.of(role), Map.of());
    }

    public static Actor member(long id, MandateRole role) {
        return new Actor(
                new UUID(6, id), "membre" + id, "Awa Diop", Set.of(Role.APPLICANT), Map.of(ORGANISATION, role));
    }
}
