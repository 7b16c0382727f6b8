package fr.passerelle.application;

import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.OwnFile;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.call.CallAction;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.GivenAnswers;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class DraftsTest {
    private final Drafts drafts = House.get(Drafts.class);
    private Actor signatory;
    private Actor treasurer;
    private UUID draft;

    @BeforeEach
    void aDraftOfAnAssociation() {
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        call.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY));
        House.transact(() -> House.get(EntityManager.class).persist(call));
        Actor founder = GivenPeople.volunteer("Odile Oeuvrard");
        Organisations organisations = House.get(Organisations.class);
        UUID organisation = House.as(
                founder,
                () -> organisations.create(GivenOrganisation.anAssociation().profile()));
        signatory = GivenPeople.member(founder, organisation, MandateRole.SIGNATORY);
        treasurer = GivenPeople.member(GivenPeople.volunteer("Thomas Leclercq"), organisation, MandateRole.TREASURER);
        draft = House.as(treasurer, () -> drafts.start(call.getId(), organisation));
    }

    @Test
    void seesNoConflictInTheSameAmountWrittenInTwoWays() {
        long seen = answer(treasurer, "BUDGET.C64_PAY", "2000", -1).version();
        SavedAnswer again = answer(treasurer, "BUDGET.C64_PAY", "2 000,00", -1);
        assertThat(again.conflict()).isFalse();
        assertThat(again.version()).isEqualTo(seen);
    }

    @Test
    void overwritesNobodyWhoWroteSomethingElse() {
        answer(signatory, "BUDGET.C64_PAY", "3000", -1);
        SavedAnswer mine = answer(treasurer, "BUDGET.C64_PAY", "2000", -1);
        assertThat(mine.conflict()).isTrue();
        assertThat(mine.value()).isEqualTo("3000");
        assertThat(mine.by()).isEqualTo("Odile Oeuvrard");
    }

    @Test
    void showsInListsTheAmountThatADraftAsksNow() {
        answer(treasurer, "BUDGET.P74_METROPOLE", "6.000", -1);
        OwnFile own = House.as(treasurer, () -> House.get(Applications.class).listMine())
                .get(0);
        assertThat(own.requested()).hasToString("6000.00");
    }

    @Test
    void tellsTheSignatoriesOfACompleteDraftOnce() {
        Handover handover = House.get(Handover.class);
        assertThatThrownBy(() -> House.run(treasurer, () -> handover.tellSignatories(draft)))
                .hasMessage("application.incomplete");
        complete();
        House.run(treasurer, () -> handover.tellSignatories(draft));
        House.run(treasurer, () -> handover.tellSignatories(draft));
        assertThat(TestDatabase.get().query("select recipient from outbox_mail"))
                .containsExactly(signatory.login());
        assertThat(TestDatabase.get().query("select body from outbox_mail").get(0))
                .contains("/portal/application/check.xhtml?id=" + draft);
    }

    private SavedAnswer answer(Actor person, String field, String value, long seen) {
        return House.as(person, () -> drafts.answer(draft, field, value, seen));
    }

    private void complete() {
        GivenAnswers.complete().build().values().forEach((field, value) -> answer(treasurer, field, value, -1));
        Pieces pieces = House.get(Pieces.class);
        for (String slot : new String[] {"STATUTES", "ACCOUNTS"}) {
            House.as(treasurer, () -> pieces.attach(draft, slot, slot + ".pdf", new ByteArrayInputStream(paper())));
        }
    }

    private static byte[] paper() {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
