package fr.passerelle.agreement;

import static fr.passerelle.agreement.drafting.GivenAgreement.NOW;
import static fr.passerelle.agreement.drafting.GivenAgreement.PREPARER;
import static fr.passerelle.agreement.drafting.GivenAgreement.SIGNATORY;
import static fr.passerelle.agreement.drafting.GivenAgreement.TODAY;
import static fr.passerelle.agreement.drafting.GivenAgreement.VALIDATOR;
import static fr.passerelle.agreement.drafting.GivenAgreement.given;
import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.drafting.GivenAgreement;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.agreement.schedule.Tranche;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.Persistent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final UUID COPY = new UUID(5, 5);
    private static final SignatureDates BOTH_TODAY = new SignatureDates(TODAY, TODAY);

    @ParameterizedTest
    @CsvSource({"23000.00, 0, false", "23000.01, 0, true", "15000, 9000, true", "15000, 8000, false"})
    void isCompulsoryStrictlyAboveTheThreshold(String amount, long otherAid, boolean compulsory) {
        Agreement agreement = given().yearly(amount).besideOtherAid(otherAid).build();
        assertThat(agreement.getStanding().isCompulsory()).isEqualTo(compulsory);
    }

    @Test
    void countsYearsApartForTheThreshold() {
        assertThat(given().yearly("20000", "20000").build().getStanding().isCompulsory())
                .isFalse();
        assertThat(given().yearly("10000", "23000.01").build().getStanding().isCompulsory())
                .isTrue();
    }

    @Test
    void isOnlyAdvisedWhenHelpInKindPassesTheThreshold() {
        LegalEffects standing =
                given().yearly("20000").inKind(5_000, "un local").build().getStanding();
        assertThat(standing.isCompulsory()).isFalse();
        assertThat(standing.isAdvised()).isTrue();
    }

    @Test
    void demandsAnAuditStrictlyAboveItsThreshold() {
        assertThat(given().publicFunding(153_000).build().getStanding().isAudited())
                .isFalse();
        assertThat(given().publicFunding(153_001).build().getStanding().isAudited())
                .isTrue();
    }

    @Test
    void isPaidByTheUsualPlanUnlessAnotherIsChosen() {
        assertThat(given().yearly("23000").build().getPaymentPlan()).hasToString("80/20");
        assertThat(given().yearly("23000.01").build().getPaymentPlan()).hasToString("50/30/20");
        assertThat(given().yearly("5000", "5000").build().getPaymentPlan()).hasToString("50/30/20");
        assertThat(given().paid("100").build().getInstalments()).hasSize(1);
    }

    @Test
    void lastsFourYearsAtMost() {
        assertThat(given().yearly("1", "1", "1", "1").build().isMultiYear()).isTrue();
        Period fiveYears = Period.ofYears(LocalDate.of(2027, 1, 1), 5);
        assertThatThrownBy(() -> given().over(fiveYears).build()).hasMessage("agreement.tooLong");
    }

    @Test
    void refusesTranchesThatAreNotTheAward() {
        Agreement agreement = given().yearly("20000").build();
        List<Money> less = List.of(Money.of(19_999));
        assertThatThrownBy(() -> agreement.compose(
                        Terms.of(agreement.period()),
                        less,
                        agreement.getStanding(),
                        GivenAgreement.RULES,
                        GivenAgreement.dueDates()))
                .hasMessage("agreement.sum");
    }

    @Test
    void goesFromPreparationToSignatureBetweenThreePeople() {
        Agreement agreement = given().build();
        assertThatThrownBy(() -> agreement.review(given().draft(agreement), NOW, by(PREPARER)))
                .hasMessage("workflow.role");
        agreement.review(given().draft(agreement), NOW, by(VALIDATOR));
        agreement.issue(given().draft(agreement), given().issue(agreement), by(PREPARER));
        assertThat(agreement.getState()).isEqualTo(AgreementState.ISSUED);
        agreement.returned(copy(), by(SIGNATORY));
        agreement.confirm(BOTH_TODAY, TODAY, by(VALIDATOR));
        assertThat(agreement.getState()).isEqualTo(AgreementState.SIGNED);
        assertThat(agreement.getSigning().getSignedCopyId()).isEqualTo(COPY);
        assertThat(agreement.getSigning().getValidatorName()).isEqualTo(VALIDATOR.name());
    }

    @Test
    void isNotIssuedWhileSomethingIsMissing() {
        GivenAgreement given = given().withoutAccount();
        Agreement agreement = given.build();
        assertThatThrownBy(() -> agreement.issue(given.draft(agreement), given.issue(agreement), by(PREPARER)))
                .hasMessage("agreement.incomplete");
        assertThat(agreement.getState()).isEqualTo(AgreementState.PREPARED);
        assertThat(agreement.isFrozen()).isFalse();
    }

    @Test
    void isNotIssuedWithoutItsDocument() {
        assertThatThrownBy(() -> new Issue(NOW, "x", null, null, null)).hasMessage("agreement.documentMissing");
        assertThatThrownBy(() -> new Issue(NOW, "x", "AB".repeat(32), null, null))
                .hasMessage("agreement.documentMissing");
    }

    @Test
    void keepsThePaymentsThatStayWhenItIsPlannedAgain() {
        Agreement agreement = given().yearly("10000", "10000").build();
        List<UUID> before = ids(agreement);
        agreement.postpone(before.get(1), LocalDate.of(2027, 9, 15), GivenAgreement.dueDates());
        assertThat(ids(agreement)).isEqualTo(before);
        List<UUID> years = agreement.getTranches().stream().map(Tranche::getId).toList();
        compose(agreement, Terms.of(Period.ofYears(LocalDate.of(2028, 1, 1), 2)), "4000", "16000");
        assertThat(agreement.getTranches()).extracting(Tranche::getBudgetYear).containsExactly(2028, 2029);
        assertThat(agreement.getTranches().get(0).getId()).isEqualTo(years.get(1));
        assertThat(ids(agreement).subList(0, 3)).isEqualTo(before.subList(3, 6));
        assertThat(ids(agreement).subList(3, 6)).doesNotContainAnyElementsOf(before);
        List<UUID> planned = ids(agreement);
        compose(agreement, twoPayments(agreement.period()), "4000", "16000");
        assertThat(ids(agreement)).containsExactly(planned.get(0), planned.get(2), planned.get(3), planned.get(5));
        assertThat(agreement.schedule().total()).isEqualTo(Money.of(20_000));
    }

    @Test
    void saysItsMoneyInAFirstVersionOfItsTerms() {
        Agreement agreement = given().build();
        assertThat(agreement.getVersions()).containsExactly(agreement.current());
        assertThat(agreement.current().getNumber()).isEqualTo(1);
        assertThat(agreement.current().getEffectiveFrom())
                .isEqualTo(agreement.period().start());
    }

    private static Terms twoPayments(Period period) {
        return new Terms(period, PaymentPlan.parse("80/20"), null, null, null);
    }

    private static void compose(Agreement agreement, Terms terms, String... yearly) {
        List<Money> amounts = Stream.of(yearly).map(Money::of).toList();
        agreement.compose(terms, amounts, agreement.getStanding(), GivenAgreement.RULES, GivenAgreement.dueDates());
    }

    private static List<UUID> ids(Agreement agreement) {
        return agreement.getInstalments().stream().map(Persistent::getId).toList();
    }

    @Test
    void neverChangesOnceIssued() {
        Agreement agreement = given().issued();
        UUID first = agreement.getInstalments().get(0).getId();
        assertThatThrownBy(() -> agreement.postpone(first, TODAY, GivenAgreement.dueDates()))
                .hasMessage("agreement.frozen");
        assertThatThrownBy(() -> agreement.transfer(first, first, Money.of(1))).hasMessage("agreement.frozen");
        assertThatThrownBy(() -> agreement.compose(
                        Terms.of(agreement.period()),
                        List.of(agreement.getAmount()),
                        agreement.getStanding(),
                        GivenAgreement.RULES,
                        GivenAgreement.dueDates()))
                .hasMessage("agreement.frozen");
    }

    @Test
    void onlyTheSignatoryReturnsTheSignedCopy() {
        Agreement agreement = given().issued();
        Actor treasurer = GivenAgreement.member(4, MandateRole.TREASURER);
        Actor stranger = new Actor(new UUID(6, 9), "x", "X", Set.of(Role.APPLICANT), Map.of());
        assertThatThrownBy(() -> agreement.returned(copy(), by(treasurer))).hasMessage("agreement.signatoryOnly");
        assertThatThrownBy(() -> agreement.returned(copy(), by(stranger))).hasMessage("agreement.signatoryOnly");
        assertThatThrownBy(() -> agreement.returned(copy(), by(VALIDATOR))).hasMessage("workflow.role");
    }

    @Test
    void isNeverConfirmedByWhoeverPreparedIt() {
        Actor both = new Actor(
                PREPARER.accountId(),
                "both",
                "Les Deux",
                Set.of(Role.FINANCE_PREPARER, Role.FINANCE_VALIDATOR),
                Map.of());
        Agreement agreement = given().issued();
        assertThatThrownBy(() -> agreement.brought(copy(), by(both))).hasMessage("agreement.sameHand");
        agreement.returned(copy(), by(SIGNATORY));
        assertThatThrownBy(() -> agreement.confirm(BOTH_TODAY, TODAY, by(both))).hasMessage("agreement.sameHand");
        assertThat(agreement.allowedActions(both)).containsExactly(AgreementAction.REJECT_COPY);
    }

    @Test
    void comesBackToTheBeneficiaryWhenTheCopyIsRejected() {
        Agreement agreement = given().issued();
        agreement.returned(copy(), by(SIGNATORY));
        assertThatThrownBy(() -> agreement.rejectCopy(" ", by(VALIDATOR))).hasMessage("required");
        agreement.rejectCopy("La dernière page manque.", by(VALIDATOR));
        assertThat(agreement.getState()).isEqualTo(AgreementState.ISSUED);
        assertThat(agreement.getSigning()).isNull();
    }

    @Test
    void isMarkedSignedByFinanceWithItsScan() {
        Agreement agreement = given().issued();
        assertThatThrownBy(() -> agreement.markSigned(BOTH_TODAY, TODAY, by(VALIDATOR)))
                .hasMessage("agreement.copyMissing");
        agreement.brought(copy(), by(VALIDATOR));
        agreement.markSigned(BOTH_TODAY, TODAY, by(VALIDATOR));
        assertThat(agreement.getState()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void isSignedOnTheDayOfTheLaterOfItsTwoSignatures() {
        Agreement agreement = given().issued();
        agreement.returned(copy(), by(SIGNATORY));
        LocalDate later = TODAY.plusDays(9);
        SignatureDates dates = new SignatureDates(TODAY.plusDays(1), later);
        agreement.brought(new Signing(new UUID(5, 6), NOW, VALIDATOR.name()), by(VALIDATOR));
        agreement.confirm(dates, later, by(VALIDATOR));
        assertThat(agreement.getSigning().getSignedOn()).isEqualTo(later);
        assertThat(agreement.getSigning().getBeneficiarySignedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(agreement.getSigning().getFunderSignedOn()).isEqualTo(later);
    }

    @Test
    void refusesSignaturesOutOfOrderBeforeTheIssueOrInTheFuture() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThatThrownBy(() -> new SignatureDates(TODAY, null)).hasMessage("required");
        assertThatThrownBy(() -> new SignatureDates(null, TODAY)).hasMessage("required");
        assertThatThrownBy(() -> new SignatureDates(tomorrow, TODAY)).hasMessage("agreement.funderSignsLast");
        Agreement agreement = given().issued();
        agreement.returned(copy(), by(SIGNATORY));
        SignatureDates early = new SignatureDates(TODAY.minusDays(1), TODAY);
        assertThatThrownBy(() -> agreement.confirm(early, TODAY, by(VALIDATOR)))
                .hasMessage("agreement.signedBeforeIssue");
        SignatureDates late = new SignatureDates(TODAY, tomorrow);
        assertThatThrownBy(() -> agreement.confirm(late, TODAY, by(VALIDATOR))).hasMessage("agreement.signedLater");
    }

    @Test
    void wantsTheCountersignedCopyWhenTheMetropoleSignedAfterTheReturn() {
        Agreement agreement = given().issued();
        agreement.returned(copy(), by(SIGNATORY));
        LocalDate tomorrow = TODAY.plusDays(1);
        SignatureDates dates = new SignatureDates(TODAY, tomorrow);
        assertThatThrownBy(() -> agreement.confirm(dates, tomorrow, by(VALIDATOR)))
                .hasMessage("agreement.countersignedCopy");
    }

    @Test
    void isCancelledWithAReasonUntilItIsSigned() {
        Agreement prepared = given().build();
        assertThatThrownBy(() -> prepared.cancel("", by(PREPARER))).hasMessage("required");
        prepared.cancel("Projet abandonné", by(PREPARER));
        assertThat(prepared.getState()).isEqualTo(AgreementState.CANCELLED);
        Agreement issued = given().issued();
        assertThatThrownBy(() -> issued.cancel("Erreur", by(PREPARER))).hasMessage("workflow.role");
        issued.brought(copy(), by(VALIDATOR));
        issued.markSigned(BOTH_TODAY, TODAY, by(VALIDATOR));
        assertThatThrownBy(() -> issued.cancel("Erreur", by(VALIDATOR))).hasMessage("workflow.illegal");
    }

    private static Signing copy() {
        return new Signing(COPY, NOW, SIGNATORY.name());
    }
}
