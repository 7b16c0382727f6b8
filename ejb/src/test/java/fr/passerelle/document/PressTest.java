package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.base.shared.Reference;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.testing.House;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class PressTest {
    private final Press press = House.get(Press.class);
    private final AgreementFreezing freezing = House.get(AgreementFreezing.class);
    private PrintedAgreement agreement;

    @BeforeEach
    void anAgreementIsReady() {
        agreement = new PrintedAgreement();
    }

    /** A script that our fonts have no letters for: the name would be blank on the paper. */
    @Test
    void refusesToFreezeWhatItCannotPrintInEveryWord() {
        Reference reference = agreement.get().getReference();
        agreement.rename("Association جمعية الحدائق");
        assertThatThrownBy(agreement::issue)
                .hasMessage("document.wordsLost")
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .satisfies(refused -> assertThat(refused.args().toString()).contains("جمعية", "الحدائق"));
        assertThat(agreement.get().getState()).isEqualTo(AgreementState.PREPARED);
        assertThat(PrintedAgreement.count("stored_document")).isEqualTo("0");
        agreement.rename("Association Les Jardins");
        agreement.issue();
        assertThat(agreement.get().getReference()).isEqualTo(reference);
        assertThat(agreement.get().getState()).isEqualTo(AgreementState.ISSUED);
    }

    @Test
    void printsOutsideOfAnyTransaction() {
        Order order = order();
        assertThatThrownBy(() -> House.transact(() -> press.print(order)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of transactions");
        assertThat(press.print(order).content().size()).isPositive();
    }

    /** Nothing is held while it prints: the change goes through, and what was printed before it is not kept. */
    @Test
    void keepsNothingOfWhatChangedWhileItWasPrinted() {
        long version = agreement.get().getVersion();
        UUID interim = agreement.get().getInstalments().get(1).getId();
        Paper paper = press.print(order());
        House.run(
                agreement.awards.preparer,
                () -> House.get(Agreements.class).postpone(agreement.id, version, interim, LocalDate.of(2027, 9, 15)));
        assertThatThrownBy(() -> freeze(version, paper)).isInstanceOf(StaleVersion.class);
        assertThat(PrintedAgreement.count("stored_document")).isEqualTo("0");
        assertThat(agreement.get().getState()).isEqualTo(AgreementState.PREPARED);
    }

    /** The version of the agreement does not move when its association changes: the words do. */
    @Test
    void keepsNothingWhenItsWordsChangedElsewhere() {
        Paper paper = press.print(order());
        agreement.rename("Un autre nom");
        agreement.awards.review(agreement.id);
        assertThatThrownBy(() -> freeze(agreement.get().getVersion(), paper)).isInstanceOf(StaleVersion.class);
        assertThat(agreement.get().getState()).isEqualTo(AgreementState.PREPARED);
    }

    @Test
    void askedTwiceItAnswersTheSameAndPrintsOnce() {
        long version = agreement.get().getVersion();
        UUID operation = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            House.as(agreement.awards.preparer, operation, () -> {
                House.get(AgreementPrinting.class).issue(agreement.id, version);
                return null;
            });
        }
        assertThat(PrintedAgreement.count("stored_document")).isEqualTo("1");
        assertThat(PrintedAgreement.count("stored_document where read_back")).isEqualTo("1");
    }

    private Order order() {
        return House.as(agreement.awards.preparer, () -> freezing.order(agreement.id))
                .orElseThrow();
    }

    private void freeze(long version, Paper paper) {
        House.run(agreement.awards.preparer, () -> freezing.freeze(agreement.id, version, paper));
    }
}
