package fr.passerelle.agreement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementFilter;
import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.PaymentRow;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.testing.House;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(House.class)
class AgreementBookTest {
    private static final Period THREE_YEARS = Period.ofYears(LocalDate.of(2027, 1, 1), 3);

    private final Agreements agreements = House.get(Agreements.class);
    private final AgreementBook book = House.get(AgreementBook.class);
    private GivenAwards awards;
    private Actor preparer;

    @BeforeEach
    void twoAwardsWaitForTheirAgreement() {
        awards = new GivenAwards();
        preparer = awards.preparer;
    }

    @Test
    void saysWhyAnAgreementIsDemanded() {
        PendingAward gardens = pending(awards.gardens);
        assertThat(gardens.standing().isCompulsory()).isTrue();
        assertThat(gardens.most()).isEqualTo(Money.of("33333.34"));
        assertThat(pending(awards.radio).standing().isCompulsory())
                .isEqualTo(pending(awards.radio).most().exceeds(threshold()));
        assertThat(threshold()).isEqualTo(Money.of(23_000));
    }

    @Test
    void listsWhatWaitsByTheDayOfItsFirstPayment() {
        UUID later = prepare(awards.radio, Terms.of(Period.ofCalendarYear(2028)));
        UUID sooner = prepare(awards.gardens, Terms.of(THREE_YEARS));
        List<AgreementRow> rows = list(null);
        assertThat(rows).extracting(AgreementRow::id).containsExactly(sooner, later);
        LocalDate promised = rows.get(0).firstDueOn();
        assertThat(promised).isEqualTo(get(sooner).getInstalments().get(0).getDueOn());
        assertThat(rows.get(0).isLate(promised)).isFalse();
        assertThat(rows.get(0).isLate(promised.plusDays(1))).isTrue();
        House.run(preparer, () -> agreements.cancel(sooner, get(sooner).getVersion(), "Renoncement"));
        assertThat(list(null)).extracting(AgreementRow::id).containsExactly(later, sooner);
        assertThat(list(null).get(1).isLate(promised.plusDays(1))).isFalse();
    }

    @Test
    void findsTheYearsInWhichMoneyIsPlanned() {
        UUID gardens = prepare(awards.gardens, Terms.of(THREE_YEARS));
        prepare(awards.radio, Terms.of(Period.ofCalendarYear(2027)));
        assertThat(list(2027)).hasSize(2);
        assertThat(list(2029)).extracting(AgreementRow::id).containsExactly(gardens);
        assertThat(list(2031)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JARDIN", "panier ferrains", "99076784000012", "990 767 840"})
    void isFoundByItsReferenceAndByWhatItsRequestIsFoundBy(String typed) {
        UUID gardens = prepare(awards.gardens, Terms.of(THREE_YEARS));
        prepare(awards.radio, Terms.of(THREE_YEARS));
        assertThat(found(typed)).containsExactly(gardens);
        assertThat(found(get(gardens).getReference().value())).containsExactly(gardens);
    }

    private List<UUID> found(String typed) {
        AgreementFilter filter = new AgreementFilter(typed, Set.of(), null);
        List<UUID> rows = House.as(preparer, () -> book.list(filter, 0, 10)).stream()
                .map(AgreementRow::id)
                .toList();
        assertThat(House.as(preparer, () -> book.count(filter))).isEqualTo(rows.size());
        return rows;
    }

    @Test
    void choosingAClauseLeavesTheScheduleAsItWasMended() {
        UUID id = prepare(awards.gardens, Terms.of(THREE_YEARS));
        LocalDate day = get(id).getInstalments().get(0).getDueOn().plusDays(5);
        House.run(
                preparer,
                () -> agreements.postpone(
                        id,
                        get(id).getVersion(),
                        get(id).getInstalments().get(0).getId(),
                        day));
        List<ChosenClause> chosen = List.of(new ChosenClause("C01", "300 heures"));
        compose(id, new Terms(THREE_YEARS, null, null, null, chosen));
        assertThat(get(id).getClauses()).hasSize(1);
        assertThat(get(id).getInstalments().get(0).getDueOn()).isEqualTo(day);
        compose(id, new Terms(THREE_YEARS, PaymentPlan.parse("60/40"), null, null, chosen));
        assertThat(get(id).getInstalments()).hasSize(6);
    }

    @Test
    void promisesNothingToAssociationsBeforeItIsIssued() {
        UUID id = prepare(awards.gardens, Terms.of(THREE_YEARS));
        assertThat(House.as(awards.gardener, book::listMyPayments)).isEmpty();
        awards.review(id);
        House.run(preparer, () -> agreements.issue(id, get(id).getVersion(), "cd".repeat(32)));
        List<PaymentRow> payments = House.as(awards.gardener, book::listMyPayments);
        assertThat(payments).hasSize(9).extracting(PaymentRow::dueOn).isSorted();
        assertThat(Money.sum(payments.stream().map(PaymentRow::amount).toList()))
                .isEqualTo(Money.of(100_000));
        assertThat(House.as(awards.host, book::listMyPayments)).isEmpty();
    }

    private void compose(UUID id, Terms terms) {
        House.run(preparer, () -> agreements.compose(id, get(id).getVersion(), terms));
    }

    private UUID prepare(UUID applicationId, Terms terms) {
        return House.as(preparer, () -> agreements.prepare(applicationId, terms));
    }

    private Agreement get(UUID id) {
        return House.as(preparer, () -> book.get(id));
    }

    private Money threshold() {
        return House.as(preparer, book::threshold);
    }

    private List<AgreementRow> list(Integer year) {
        return House.as(preparer, () -> book.list(new AgreementFilter("", Set.of(), year), 0, 10));
    }

    private PendingAward pending(UUID applicationId) {
        return House.as(preparer, book::listPending).stream()
                .filter(row -> row.award().applicationId().equals(applicationId))
                .findFirst()
                .orElseThrow();
    }
}
