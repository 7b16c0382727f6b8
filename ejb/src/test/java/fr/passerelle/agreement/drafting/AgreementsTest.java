package fr.passerelle.agreement.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementFilter;
import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.Article;
import fr.passerelle.agreement.AwardRow;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.InKind;
import fr.passerelle.agreement.Missing;
import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.schedule.Tranche;
import fr.passerelle.agreement.signature.SignatureCheck;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.shared.GoldenExamples;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.clause.Variable;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class AgreementsTest {
    private static final String PDF = "cd".repeat(32);

    private final Agreements agreements = House.get(Agreements.class);
    private final Signatures signatures = House.get(Signatures.class);
    private final AgreementBook book = House.get(AgreementBook.class);
    private GivenAwards awards;
    private Actor preparer;
    private Actor validator;

    @BeforeEach
    void twoAwardsWaitForTheirAgreement() {
        awards = new GivenAwards();
        preparer = awards.preparer;
        validator = awards.validator;
    }

    @Test
    void composesAThreeYearAgreementOfTheAward() {
        UUID id = prepare(awards.gardens);
        Agreement agreement = get(id);
        assertThat(agreement.getReference().toString()).matches("CV-2026-[0-9]{5}");
        assertThat(agreement.getTranches())
                .extracting(Tranche::getAmount)
                .containsExactly(Money.of("33333.33"), Money.of("33333.33"), Money.of("33333.34"));
        assertThat(agreement.getInstalments()).hasSize(9);
        assertThat(agreement.schedule().total()).isEqualTo(Money.of(100_000));
        assertThat(agreement.getStanding().isCompulsory()).isTrue();
        assertThat(agreement.getStanding().isAudited()).isFalse();
        assertThat(draft(id).missing()).isEmpty();
        assertThat(House.as(preparer, () -> book.listToPrepare(100)))
                .extracting(AwardRow::applicationId)
                .containsExactly(awards.radio);
    }

    @Test
    void aYearThatReceivesNothingHasNoTrancheAndTheTextSaysSo() {
        UUID application = awards.award(awards.gardener, "26-C-0500", "Serre", "12000.00", "0.00", "7000.00");
        UUID id = House.as(
                preparer, () -> agreements.prepare(application, Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 3))));
        assertThat(get(id).getTranches()).extracting(Tranche::getBudgetYear).containsExactly(2027, 2029);
        assertThat(draft(id).articles())
                .extracting(Article::getText)
                .anyMatch(text -> text.contains("2028 : aucun versement"));
        assertThat(get(id).schedule().total()).isEqualTo(Money.of(19_000));
    }

    @Test
    void walksFromPreparationToSignature() {
        UUID id = prepare(awards.gardens);
        awards.review(id);
        House.run(preparer, () -> agreements.issue(id, version(id), PDF));
        assertThat(House.as(awards.gardener, book::listMine))
                .extracting(AgreementRow::state)
                .containsExactly(AgreementState.ISSUED);
        House.run(
                awards.gardener, () -> signatures.returnSigned(id, version(id), "convention.pdf", GivenAwards.paper()));
        UUID both = House.as(
                validator, () -> signatures.bring(id, version(id), "signee-des-deux.pdf", GivenAwards.paper()));
        House.run(validator, () -> House.get(Attachments.class).open(both));
        House.run(
                validator,
                () -> signatures.confirm(id, version(id), new SignatureCheck(bothOn(today()), true, true, true)));
        Agreement signed = get(id);
        assertThat(signed.getState()).isEqualTo(AgreementState.SIGNED);
        assertThat(signed.getSigning().getCountersignedCopyId()).isNotNull();
        assertThat(signed.getIssue().getDocumentSha256()).isEqualTo(PDF);
        assertThat(signed.getArticles()).hasSizeGreaterThan(15);
        assertThat(draft(id).fingerprint()).isEqualTo(signed.getIssue().getTextSha256());
        assertThat(House.as(awards.gardener, () -> book.history(id)))
                .extracting(Step::getAction)
                .containsExactly("ISSUE", "RETURN", "CONFIRM");
    }

    /** Sending back the very file that was to be signed is not signing it. */
    @Test
    void refusesTheIssuedDocumentAsItsSignedCopy() throws Exception {
        UUID id = prepare(awards.gardens);
        byte[] issued = GivenAwards.paper().readAllBytes();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(issued));
        awards.review(id);
        House.run(preparer, () -> agreements.issue(id, version(id), sha256));
        assertThatThrownBy(() -> House.run(
                        awards.gardener,
                        () -> signatures.returnSigned(id, version(id), "signee.pdf", new ByteArrayInputStream(issued))))
                .hasMessage("agreement.unsignedCopy");
        assertThatThrownBy(() -> House.run(
                        validator,
                        () -> signatures.bring(id, version(id), "scan.pdf", new ByteArrayInputStream(issued))))
                .hasMessage("agreement.unsignedCopy");
        assertThat(get(id).getState()).isEqualTo(AgreementState.ISSUED);
    }

    /** Whoever prepares does not send alone; what changes after it was read is read again. */
    @Test
    void isSentOnceASecondPersonReadItAsItIs() {
        UUID id = prepare(awards.gardens);
        assertThatThrownBy(() -> House.run(preparer, () -> agreements.issue(id, version(id), PDF)))
                .hasMessage("agreement.unreviewed");
        awards.review(id);
        House.run(preparer, () -> agreements.postpone(id, version(id), payment(id, 1), LocalDate.of(2027, 9, 15)));
        assertThatThrownBy(() -> House.run(preparer, () -> agreements.issue(id, version(id), PDF)))
                .hasMessage("agreement.unreviewed");
        awards.review(id);
        House.run(preparer, () -> agreements.issue(id, version(id), PDF));
        assertThat(get(id).getReview().getReviewerName()).isEqualTo(validator.name());
    }

    @Test
    void keepsEveryVersionOfItsSchedule() {
        UUID id = prepare(awards.gardens);
        House.run(
                preparer, () -> agreements.transfer(id, version(id), payment(id, 2), payment(id, 0), Money.of(1_000)));
        House.run(preparer, () -> agreements.postpone(id, version(id), payment(id, 1), LocalDate.of(2027, 9, 15)));
        House.run(
                preparer, () -> agreements.transfer(id, version(id), payment(id, 1), payment(id, 2), Money.of(10_000)));
        assertThat(get(id).getInstalments()).hasSize(8);
        assertThat(get(id).schedule().total()).isEqualTo(Money.of(100_000));
        assertThat(TestDatabase.get().query("select count(distinct rev) from instalment_aud"))
                .containsExactly("4");
    }

    @Test
    void listsWhatIsMissingAndRefusesToIssue() {
        UUID id = prepare(awards.radio);
        assertThat(draft(id).missing())
                .extracting(Missing::variable)
                .containsExactlyInAnyOrder(Variable.ACCOUNT_HOLDER, Variable.ACCOUNT_IBAN, Variable.ACCOUNT_BIC);
        assertThatThrownBy(() -> House.run(preparer, () -> agreements.issue(id, version(id), PDF)))
                .hasMessage("agreement.incomplete");
        assertThat(get(id).getState()).isEqualTo(AgreementState.PREPARED);
    }

    @Test
    void countsTheOtherAwardsOfTheYear() {
        UUID id = prepare(awards.radio);
        assertThat(get(id).getStanding().isCompulsory()).isFalse();
        UUID other = awards.award(awards.host, "26-B-0090", "Atelier", "9000.00");
        House.run(preparer, () -> agreements.prepare(other, Terms.of(Period.ofYears(LocalDate.of(2027, 3, 1), 1))));
        House.run(preparer, () -> agreements.compose(id, version(id), Terms.of(Period.ofCalendarYear(2027))));
        assertThat(get(id).getStanding().isCompulsory()).isTrue();
        assertThat(get(id).getPaymentPlan()).hasToString("50/30/20");
    }

    /** Ours, that of the Région and that of the CAF in one year: all authorities are added; what is only hoped for is not. */
    @Test
    void addsTheOtherFundersOfTheYearBeforeItAsksForAnAuditor() {
        List<Money> given = GoldenExamples.amounts("TH-04");
        UUID large =
                awards.award(awards.host, "26-C-0600", "Antenne", given.get(0).toString());
        assertThat(isAudited(large)).isFalse();
        funder(large, 1, "Région", "REGION", given.get(1), "SECURED");
        funder(large, 2, "CAF", "SOCIAL_BODY", given.get(2), "HOPED");
        assertThat(isAudited(large)).isFalse();
        TestDatabase.get().execute("update answer set typed = 'ASKED' where field = 'COFUNDER.2.STATUS'");
        assertThat(GoldenExamples.notation(isAudited(large))).isEqualTo(GoldenExamples.expected("TH-04"));
    }

    /** Help in kind is not counted, and 153 000 is not above 153 000. */
    @Test
    void asksForNoAuditorAtTheThreshold() {
        List<Money> given = GoldenExamples.amounts("TH-05");
        Actor one = awards.association("Ali Alaoui", "Théâtre du Fil", "73282932000074");
        UUID first = awards.award(one, "26-C-0601", "Antenne", given.get(0).toString());
        Terms terms =
                new Terms(Period.ofCalendarYear(2027), null, new InKind(given.get(1), "Prêt de locaux"), null, null);
        UUID id = House.as(preparer, () -> agreements.prepare(first, terms));
        boolean withInKind = get(id).getStanding().isAudited();
        Actor other = awards.association("Léa Roux", "Serre du Nord", "35600000000048");
        UUID second = awards.award(other, "26-C-0602", "Serre", given.get(2).toString());
        assertThat(GoldenExamples.notation(withInKind, isAudited(second))).isEqualTo(GoldenExamples.expected("TH-05"));
    }

    private static void funder(UUID application, int row, String name, String level, Money amount, String status) {
        String key = "COFUNDER." + row + ".";
        answer(application, key + "NAME", name, key + "LEVEL", level);
        answer(application, key + "AMOUNT", amount.toString(), key + "STATUS", status);
    }

    private boolean isAudited(UUID application) {
        Terms terms = Terms.of(Period.ofCalendarYear(2027));
        UUID id = House.as(preparer, () -> book.findLive(application))
                .map(Agreement::getId)
                .orElseGet(() -> House.as(preparer, () -> agreements.prepare(application, terms)));
        House.run(preparer, () -> agreements.compose(id, version(id), terms));
        return get(id).getStanding().isAudited();
    }

    private static void answer(UUID application, String... keysAndTexts) {
        for (int index = 0; index < keysAndTexts.length; index += 2) {
            TestDatabase.get()
                    .execute("insert into answer (id, version, application_id, field, typed, saved_at, saved_by) values"
                            + " ('" + UUID.randomUUID() + "', 0, '" + application + "', '" + keysAndTexts[index]
                            + "', '"
                            + keysAndTexts[index + 1]
                            + "', timestamp with time zone '2026-09-01 10:00:00+00', 'Amina')");
        }
    }

    /** Voted in 2026 for a project that starts in 2028: the money counts from 2028. */
    @Test
    void countsTheYearsOfAnAwardFromItsProject() {
        answer(awards.gardens, "START_DATE", "01/01/2028");
        assertThat(House.as(preparer, book::listPending))
                .filteredOn(pending -> pending.award().applicationId().equals(awards.gardens))
                .extracting(PendingAward::year)
                .containsExactly(2030);
    }

    @Test
    void preparesOneAgreementAtATime() {
        UUID id = prepare(awards.radio);
        assertThatThrownBy(() -> prepare(awards.radio)).hasMessage("agreement.exists");
        House.run(preparer, () -> agreements.cancel(id, version(id), "Projet abandonné"));
        assertThat(prepare(awards.radio)).isNotEqualTo(id);
    }

    @Test
    void needsANotifiedAward() {
        TestDatabase.get().execute("update decision set notified_at = null");
        assertThatThrownBy(() -> prepare(awards.radio)).hasMessage("agreement.notAwarded");
    }

    @Test
    void refusesToWorkOnAnOlderVersion() {
        UUID id = prepare(awards.radio);
        long seen = version(id);
        House.run(preparer, () -> agreements.postpone(id, seen, payment(id, 0), LocalDate.of(2027, 4, 1)));
        assertThatThrownBy(() -> House.run(
                        preparer, () -> agreements.postpone(id, seen, payment(id, 0), LocalDate.of(2027, 5, 1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void doesTheWorkOfOneOperationOnce() {
        UUID operation = UUID.randomUUID();
        Terms terms = Terms.of(Period.ofCalendarYear(2027));
        UUID first = House.as(preparer, operation, () -> agreements.prepare(awards.radio, terms));
        assertThat(House.as(preparer, operation, () -> agreements.prepare(awards.radio, terms)))
                .isEqualTo(first);
    }

    @Test
    void isUnknownToTheOtherAssociationAndHiddenUntilIssued() {
        UUID id = prepare(awards.gardens);
        assertThatThrownBy(() -> House.as(awards.gardener, () -> book.get(id))).isInstanceOf(NotFound.class);
        awards.review(id);
        House.run(preparer, () -> agreements.issue(id, version(id), PDF));
        assertThat(House.as(awards.gardener, () -> book.get(id)).getAmount()).isEqualTo(Money.of(100_000));
        assertThatThrownBy(() -> House.as(awards.host, () -> book.get(id))).isInstanceOf(NotFound.class);
        assertThat(House.as(awards.host, book::listMine)).isEmpty();
        assertThatThrownBy(() ->
                        House.run(awards.host, () -> signatures.returnSigned(id, 0, "x.pdf", GivenAwards.paper())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isFoundByReferenceOrganisationOrTitleAndByState() {
        Agreement first = get(prepare(awards.gardens));
        prepare(awards.radio);
        assertThat(found(first.getReference().value().toLowerCase(java.util.Locale.ROOT), Set.of()))
                .isEqualTo(1);
        assertThat(found("canal", Set.of())).isEqualTo(1);
        assertThat(found("paniers", Set.of())).isEqualTo(1);
        assertThat(found("", Set.of(AgreementState.PREPARED))).isEqualTo(2);
        assertThat(found("", Set.of(AgreementState.SIGNED))).isZero();
        assertThat(found("100%", Set.of())).isZero();
    }

    @Test
    void proposesTheDatesOfTheProject() {
        Period three = House.as(preparer, () -> book.usualPeriod(awards.gardens));
        assertThat(three.years()).isEqualTo(3);
        assertThat(House.as(preparer, () -> book.usualPeriod(awards.radio)).years())
                .isEqualTo(1);
    }

    /** Segregation of duties is also a foreign key: the instructor of a file cannot have prepared its agreement. */
    @Test
    void theDatabaseRefusesAnInstructorWhoPays() {
        UUID id = prepare(awards.gardens);
        UUID instructor = awards.instructor.accountId();
        assertThatThrownBy(() -> TestDatabase.get()
                        .execute("update agreement set preparer_id = '" + instructor + "' where id = '" + id + "'"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        TestDatabase.get().execute("update agreement set state = 'SIGNED' where id = '" + id + "'"))
                .isInstanceOf(IllegalStateException.class);
    }

    private UUID prepare(UUID applicationId) {
        return House.as(
                preparer,
                () -> agreements.prepare(
                        applicationId,
                        applicationId.equals(awards.gardens)
                                ? Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 3))
                                : Terms.of(Period.ofCalendarYear(2027))));
    }

    private Agreement get(UUID id) {
        return House.as(preparer, () -> book.get(id));
    }

    private UUID payment(UUID id, int index) {
        return get(id).getInstalments().get(index).getId();
    }

    private long version(UUID id) {
        return get(id).getVersion();
    }

    private Draft draft(UUID id) {
        return House.as(preparer, () -> agreements.draft(id));
    }

    private int found(String text, Set<AgreementState> states) {
        AgreementFilter filter = new AgreementFilter(text, states, null);
        int listed = House.as(preparer, () -> book.list(filter, 0, 10)).size();
        assertThat(House.as(preparer, () -> book.count(filter))).isEqualTo(listed);
        return listed;
    }

    private static SignatureDates bothOn(LocalDate day) {
        return new SignatureDates(day, day);
    }

    private static LocalDate today() {
        return Paris.today(House.get(Clock.class));
    }
}
