package fr.passerelle.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.testing.House;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class PaymentCalendarTest {
    private static final SignatureDates SIGNED =
            new SignatureDates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23));

    private final PaymentCalendar calendar = House.get(PaymentCalendar.class);
    private final Agreements agreements = House.get(Agreements.class);
    private final AgreementBook book = House.get(AgreementBook.class);
    private GivenAwards awards;

    @BeforeEach
    void aSignedAgreementAndOneInPreparation() {
        awards = new GivenAwards();
        UUID gardens = prepare(awards.gardens, 3);
        awards.review(gardens);
        House.run(awards.preparer, () -> agreements.issue(gardens, version(gardens), "cd".repeat(32)));
        awards.signOnPaper(gardens, SIGNED);
        prepare(awards.radio, 1);
    }

    @Test
    void holdsThePaymentsOfSignedAgreementsInTheOrderOfTheirDays() {
        List<PlannedPayment> planned = list(null);
        assertThat(planned).hasSize(9).extracting(PlannedPayment::dueOn).isSorted();
        assertThat(planned).allSatisfy(payment -> {
            assertThat(payment.organisation()).isEqualTo("Jardins du Ferrain");
            assertThat(payment.payableFrom()).isEqualTo(LocalDate.of(2026, 12, 3));
        });
    }

    @Test
    void addsUpToTheCentForAllAndForEachYear() {
        assertThat(total(null)).isEqualTo(Money.of(100_000));
        List<Integer> years = House.as(awards.preparer, calendar::years);
        assertThat(years).hasSize(3);
        assertThat(Money.sum(years.stream().map(this::total).toList())).isEqualTo(Money.of(100_000));
        assertThat(years).allSatisfy(year -> {
            assertThat(list(year)).hasSize(3).allMatch(payment -> payment.year() == year);
            assertThat(total(year))
                    .isEqualTo(Money.sum(
                            list(year).stream().map(PlannedPayment::amount).toList()));
        });
        assertThat(total(1999)).isEqualTo(Money.ZERO);
    }

    @Test
    void exportsWhatItLists() {
        List<PlannedPayment> exported = new ArrayList<>();
        House.run(awards.validator, () -> calendar.export(null, exported::add));
        assertThat(exported).isEqualTo(list(null));
    }

    @Test
    void isForFinanceAlone() {
        assertThatThrownBy(() -> House.as(awards.gardener, () -> calendar.list(null, 0, 10)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> House.as(awards.instructor, () -> calendar.total(null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private UUID prepare(UUID application, int years) {
        Terms terms = Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), years));
        return House.as(awards.preparer, () -> agreements.prepare(application, terms));
    }

    private long version(UUID id) {
        return House.as(awards.preparer, () -> book.get(id)).getVersion();
    }

    private List<PlannedPayment> list(Integer year) {
        return House.as(awards.preparer, () -> calendar.list(year, 0, 100));
    }

    private Money total(Integer year) {
        return House.as(awards.preparer, () -> calendar.total(year));
    }
}
