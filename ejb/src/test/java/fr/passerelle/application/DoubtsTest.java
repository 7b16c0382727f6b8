package fr.passerelle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.workflow.GivenMover;
import fr.passerelle.call.CallAction;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.Doubt;
import fr.passerelle.form.Gap;
import fr.passerelle.form.GivenAnswers;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a call would not fund is not filed in silence. */
@ExtendWith(House.class)
class DoubtsTest {
    private final Drafts drafts = House.get(Drafts.class);
    private final Explanations explanations = House.get(Explanations.class);
    private final Filing filing = House.get(Filing.class);
    private Actor signatory;
    private UUID draft;

    @Test
    void refusesTheRunningCostsThatTheCallExcludes() {
        complete(GivenCall.entreprendreAutrement().withoutOperating());
        answer("NATURE", "OPERATING");
        assertThat(House.as(signatory, () -> filing.check(draft)))
                .extracting(Gap::code)
                .containsExactly("nature.operatingExcluded");
        assertThatThrownBy(this::file).hasMessage("application.incomplete");
    }

    @Test
    void refusesThreeYearsForAProjectOfTenMonths() {
        complete(GivenCall.entreprendreAutrement().overYears(3));
        answer("START_DATE", "01/02/2027");
        answer("END_DATE", "30/11/2027");
        answer("YEARS", "3");
        for (int year = 1; year <= 3; year++) {
            answer("REQUEST_YEAR." + year, "9 000");
        }
        assertThat(House.as(signatory, () -> filing.check(draft)))
                .extracting(Gap::code)
                .containsExactly("years.beyondProject");
    }

    @Test
    void wantsAWordOnAProjectBegunYearsAgo() {
        complete(GivenCall.entreprendreAutrement());
        answer("START_DATE", "01/01/2023");
        assertThatThrownBy(this::file).hasMessage("application.doubtOpen");
        explain("Le projet existe ; la demande porte sur sa nouvelle salle.");
        file();
        assertThat(House.as(GivenPeople.staff("Claire Instruit", Role.INSTRUCTOR), () -> explanations.list(draft)))
                .extracting(Doubt::answer)
                .containsExactly("Le projet existe ; la demande porte sur sa nouvelle salle.");
        assertThat(TestDatabase.get().query("select snapshot from submission").get(0))
                .contains("sa nouvelle salle");
    }

    @Test
    void wantsAWordOnFundersThatDifferByACent() {
        complete(GivenCall.entreprendreAutrement());
        answer("BUDGET.P70_SALES", "58 000");
        answer("BUDGET.P74_REGION", "5 000");
        answer("COFUNDER.1.NAME", "Région");
        answer("COFUNDER.1.LEVEL", "REGION");
        answer("COFUNDER.1.AMOUNT", "4 999,99");
        assertThatThrownBy(this::file).hasMessage("application.doubtOpen");
        explain("  ");
        assertThatThrownBy(this::file).hasMessage("application.doubtOpen");
        explain("Un centime d’arrondi.");
        answer("COFUNDER.1.AMOUNT", "4 000");
        assertThatThrownBy(this::file).hasMessage("application.doubtOpen");
        answer("COFUNDER.1.AMOUNT", "5 000");
        file();
    }

    private void complete(GivenCall given) {
        ProjectCall call = given.build();
        House.transact(() -> {
            call.perform(CallAction.PUBLISH, GivenMover.by(GivenActors.ANYBODY));
            House.get(EntityManager.class).persist(call);
        });
        Actor founder = GivenPeople.volunteer("Odile Oeuvrard");
        Organisations organisations = House.get(Organisations.class);
        UUID organisation = House.as(
                founder,
                () -> organisations.create(GivenOrganisation.anAssociation().profile()));
        signatory = GivenPeople.member(founder, organisation, MandateRole.SIGNATORY);
        draft = House.as(signatory, () -> drafts.start(call.getId(), organisation));
        GivenAnswers.complete().build().values().forEach(this::answer);
        for (String slot : new String[] {"STATUTES", "ACCOUNTS"}) {
            House.as(signatory, () -> House.get(Pieces.class).attach(draft, slot, slot + ".pdf", GivenAwards.paper()));
        }
    }

    private void answer(String field, String value) {
        House.run(signatory, () -> {
            SavedAnswer saved = drafts.answer(draft, field, value, -1);
            if (!saved.value().equals(value)) {
                drafts.answer(draft, field, value, saved.version());
            }
        });
    }

    private void explain(String words) {
        House.run(signatory, () -> {
            List<Doubt> open = explanations.list(draft);
            assertThat(open).hasSize(1);
            explanations.give(draft, Map.of(open.get(0).key(), words));
        });
    }

    private void file() {
        House.run(signatory, () -> filing.submit(draft, new TestClock().instant()));
    }
}
