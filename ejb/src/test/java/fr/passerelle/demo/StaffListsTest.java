package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.Correspondence;
import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.ApplicationFilter.Signal;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.OwnFile;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Previews;
import fr.passerelle.base.shared.Money;
import fr.passerelle.committee.Agenda;
import fr.passerelle.committee.AgendaCall;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the screens of staff ask, on the files of the demonstration. */
@ExtendWith(House.class)
class StaffListsTest {
    private final Applications applications = House.get(Applications.class);

    /** One telling of the story serves all the questions: opening its accounts takes seconds. */
    @Test
    void answerWhatTheScreensAsk() {
        House.get(DemoScript.class).play("une-phrase-de-passe-longue");
        countsWhatItListsAndExportsTheSame();
        setsWhatIsProposedAgainstTheEnvelopeOfEachCall();
        showsThePagesOfAPieceAsPictures();
        tellsEachSideOfTheMessagesOfTheOther();
        findsLateFilesOnceTheirDayHasPassed();
    }

    private void countsWhatItListsAndExportsTheSame() {
        List<ApplicationRow> exported = new ArrayList<>();
        read(() -> {
            applications.export(ApplicationFilter.all(), exported::add);
            return null;
        });
        assertThat(exported).hasSize(12).isEqualTo(list(ApplicationFilter.all()));
        assertThat(read(() -> applications.count(ApplicationFilter.all()))).isEqualTo(12);
    }

    private void findsLateFilesOnceTheirDayHasPassed() {
        ApplicationFilter late = ApplicationFilter.in(ApplicationState.IN_HAND).with(Signal.LATE);
        assertThat(list(late)).isEmpty();
        TestClock.advance(Duration.ofDays(20));
        assertThat(list(late)).extracting(ApplicationRow::title).contains("Vélo-école pour adultes");
    }

    private void tellsEachSideOfTheMessagesOfTheOther() {
        ApplicationFilter unanswered = ApplicationFilter.all().with(Signal.UNANSWERED);
        ApplicationRow file =
                list(ApplicationFilter.in(Set.of(ApplicationState.SUBMITTED))).get(0);
        DemoPeople people = House.get(DemoPeople.class);
        Correspondence correspondence = House.get(Correspondence.class);
        people.run(DemoPerson.BIKES, () -> correspondence.send(file.id(), "Avez-vous bien reçu nos statuts ?"));
        assertThat(list(unanswered)).extracting(ApplicationRow::id).containsExactly(file.id());
        assertThat(mailsOf("message de l’organisme"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).contains("Projet : " + file.title(), "Appel à projets : "));
        assertThat(toRead(people)).isEmpty();
        people.run(DemoPerson.INSTRUCTOR, () -> correspondence.send(file.id(), "Oui, merci."));
        assertThat(list(unanswered)).isEmpty();
        assertThat(mailsOf("vous avez un message"))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail).contains("Projet : " + file.title(), "Une question ? "));
        assertThat(toRead(people)).containsExactly(file.id());
        people.run(DemoPerson.BIKES, () -> correspondence.read(file.id()));
        assertThat(toRead(people)).isEmpty();
    }

    private static List<UUID> toRead(DemoPeople people) {
        List<UUID> waiting = new ArrayList<>();
        people.run(
                DemoPerson.BIKES,
                () -> House.get(Applications.class).listMine().stream()
                        .filter(OwnFile::isToRead)
                        .forEach(own -> waiting.add(own.id())));
        return waiting;
    }

    private static List<String> mailsOf(String subject) {
        return TestDatabase.get().query("select body from outbox_mail where subject like '%" + subject + "'");
    }

    private void setsWhatIsProposedAgainstTheEnvelopeOfEachCall() {
        List<AgendaCall> agenda = read(() -> House.get(Agenda.class).list(Set.of(ApplicationState.PROPOSED)));
        assertThat(agenda).singleElement().satisfies(call -> {
            assertThat(call.asked()).isEqualTo(Money.of(60_000));
            assertThat(call.expected()).isEqualTo(Money.of(54_000));
            assertThat(call.awarded()).isEqualTo(Money.of(301_000));
            assertThat(call.left()).isEqualTo(Money.of(1_800_000 - 301_000 - 54_000));
            assertThat(call.isOverdrawn()).isFalse();
        });
    }

    private void showsThePagesOfAPieceAsPictures() {
        ApplicationRow file = list(ApplicationFilter.all()).get(0);
        AttachmentRow piece =
                read(() -> applications.open(file.id())).attachments().get(0);
        Previews previews = House.get(Previews.class);
        assertThat(read(() -> previews.pages(piece.id()))).isEqualTo(1);
        assertThat(read(() -> previews.page(piece.id(), 1))).startsWith(0x89, 'P', 'N', 'G');
    }

    private List<ApplicationRow> list(ApplicationFilter filter) {
        return read(() -> applications.list(filter, 0, 50));
    }

    private static <T> T read(Supplier<T> work) {
        return House.as(GivenActors.ANYBODY, work);
    }
}
