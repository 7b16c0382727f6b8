package fr.passerelle.agreement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.schedule.Instalment;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.base.audit.AuditFilter;
import fr.passerelle.base.audit.AuditReading;
import fr.passerelle.base.audit.AuditRow;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What finance does to an agreement stands in the journal with what was there before, and is found by its reference. */
@ExtendWith(House.class)
class JournalTest {
    private final Agreements agreements = House.get(Agreements.class);
    private final AgreementBook book = House.get(AgreementBook.class);
    private GivenAwards awards;
    private UUID id;

    @BeforeEach
    void anAgreementInPreparation() {
        awards = new GivenAwards();
        Terms terms = Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 1));
        id = House.as(awards.preparer, () -> agreements.prepare(awards.radio, terms));
    }

    @Test
    void preparingAndChangingTermsAreLinesWithTheValuesBefore() {
        Terms whole =
                new Terms(Period.ofYears(LocalDate.of(2027, 1, 1), 1), PaymentPlan.parse("100"), null, null, null);
        House.run(awards.preparer, () -> agreements.compose(id, version(), whole));
        List<AuditRow> lines = find(new AuditFilter(reference(), "", null, null));
        assertThat(lines)
                .extracting(line -> line.entry().getAction())
                .containsExactly("agreement.composed", "agreement.prepared");
        assertThat(lines.get(0).entry().getDetails())
                .startsWith("plan=80/20 -> 100; payments=")
                .contains(" 12000.00, ")
                .contains(" -> ")
                .endsWith(" 15000.00");
        assertThat(lines.get(1).entry().getDetails()).contains("amount=15000.00; plan=80/20");
    }

    @Test
    void movingMoneyBetweenPaymentsIsALine() {
        List<Instalment> payments =
                House.as(awards.preparer, () -> book.get(id)).getInstalments();
        House.run(
                awards.preparer,
                () -> agreements.transfer(
                        id, version(), payments.get(0).getId(), payments.get(1).getId(), Money.of(1_000)));
        AuditRow line = find(new AuditFilter(reference(), "", null, null)).get(0);
        assertThat(line.entry().getAction()).isEqualTo("agreement.transferred");
        assertThat(line.entry().getDetails()).contains(" 12000.00, ", " 11000.00, ", " 4000.00");
    }

    @Test
    void linesAreReadWithReferencesAndNames() {
        AuditRow line = find(new AuditFilter(reference(), "", null, null)).get(0);
        assertThat(line.subject()).isEqualTo(reference());
        assertThat(line.actor()).isEqualTo("Marc Prepare");
    }

    @Test
    void linesAreFoundByPersonAndByDay() {
        assertThat(find(new AuditFilter("", "marc prep", null, null)))
                .isNotEmpty()
                .allMatch(line -> line.actor().equals("Marc Prepare"));
        assertThat(find(new AuditFilter("", "nobody at all", null, null))).isEmpty();
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(find(new AuditFilter(reference(), "", today, today))).hasSize(1);
        assertThat(find(new AuditFilter(reference(), "", today.plusDays(1), null)))
                .isEmpty();
        assertThat(find(new AuditFilter("Radio Canal", "", null, null)))
                .isNotEmpty()
                .allMatch(line -> line.subject().equals("Radio Canal"));
    }

    private static List<AuditRow> find(AuditFilter filter) {
        AuditReading reading = House.get(AuditReading.class);
        List<AuditRow> rows = House.as(GivenActors.ANYBODY, () -> reading.list(filter, 0, 100));
        assertThat(House.as(GivenActors.ANYBODY, () -> reading.count(filter))).isEqualTo(rows.size());
        return rows;
    }

    private String reference() {
        return House.as(awards.preparer, () -> book.get(id)).getReference().toString();
    }

    private long version() {
        return House.as(awards.preparer, () -> book.get(id)).getVersion();
    }
}
