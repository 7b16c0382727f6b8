package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.AgreementFilter;
import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.grant.RoleChanges;
import fr.passerelle.base.grant.RoleProposalRow;
import fr.passerelle.base.grant.RoleProposalState;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class DemoScriptTest {

    /** The whole road is walked through the services: roles, segregation and constraints all agree. */
    @Test
    void leavesAFileAtEachStage() {
        House.get(DemoScript.class).play("une-phrase-de-passe-longue");
        List<ApplicationRow> rows = House.as(
                GivenActors.ANYBODY, () -> House.get(Applications.class).list(ApplicationFilter.all(), 0, 100));
        assertThat(rows)
                .extracting(ApplicationRow::state)
                .containsExactlyInAnyOrder(
                        ApplicationState.SUBMITTED,
                        ApplicationState.AWARD_NOTIFIED,
                        ApplicationState.COMPLETE,
                        ApplicationState.PROPOSED,
                        ApplicationState.INCOMPLETE,
                        ApplicationState.PRESENTED,
                        ApplicationState.REFUSAL_NOTIFIED,
                        ApplicationState.AWARDED,
                        ApplicationState.AWARD_NOTIFIED,
                        ApplicationState.AWARD_NOTIFIED,
                        ApplicationState.AWARD_NOTIFIED,
                        ApplicationState.AWARD_NOTIFIED);
        assertThat(House.as(
                        GivenActors.ANYBODY,
                        () -> House.get(AgreementBook.class).list(AgreementFilter.all(), 0, 100)))
                .extracting(AgreementRow::state)
                .containsExactlyInAnyOrder(AgreementState.PREPARED, AgreementState.ISSUED, AgreementState.RETURNED);
        assertThat(House.as(
                        GivenActors.ANYBODY, () -> House.get(RoleChanges.class).listOpen()))
                .as("approvals that wait for the second administrator")
                .extracting(RoleProposalRow::state)
                .containsExactly(RoleProposalState.WAITING);
    }
}
