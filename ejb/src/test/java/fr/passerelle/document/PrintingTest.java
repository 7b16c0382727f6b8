package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.base.workflow.Transitioned;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class PrintingTest {
    /** The actions and states of some file to come, which share words with those of a request. */
    private enum ReportAction {
        SUBMIT
    }

    private enum ReportState {
        SUBMITTED
    }

    @Test
    void aFilingOrdersItsReceipt() {
        happens(new Transitioned(
                new Subject(Application.class, Ids.next()),
                ApplicationAction.SUBMIT,
                ApplicationState.SUBMITTED,
                true,
                GivenActors.ANYBODY));
        assertThat(orders()).hasSize(1);
    }

    @Test
    void aSubmitOfSomethingElseOrdersNoReceipt() {
        happens(new Transitioned(
                new Subject(Organisation.class, Ids.next()),
                ReportAction.SUBMIT,
                ReportState.SUBMITTED,
                true,
                GivenActors.ANYBODY));
        assertThat(orders()).isEmpty();
    }

    private static void happens(Transitioned transition) {
        House.transact(() -> House.fire(transition));
    }

    private static List<String> orders() {
        return TestDatabase.get().query("select kind from job where kind = 'document'");
    }
}
