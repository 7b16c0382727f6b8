package fr.passerelle.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.GivenFile;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.document.Documents;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.Statements;
import fr.passerelle.testing.TestDatabase;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each page and paper asks of the database: one statement for each part that it shows, and no other. */
@ExtendWith(House.class)
class ReadsTest {
    private GivenFile file;
    private Actor member;

    /** A read, the tables that it starts from, and who makes it. */
    enum Read {
        FORM(Applications::form, "application"),
        OPEN_FIELDS(Applications::openFields, "application correction"),
        FILLED_FORM(Applications::fill, "application correction answer"),
        TASKS(Applications::tasks, "application correction answer attachment"),
        PIECES(Applications::pieces, "application correction attachment"),
        RECEIPT(Applications::readFiled, "application submission"),
        FOLLOWED(Applications::follow, "application correction attachment message step"),
        TYPED(Applications::read, "application answer"),
        WHOLE(Applications::readWhole, "application answer attachment"),
        GRADED(Applications::grade, "application assessment", true),
        FILE(
                Applications::open,
                "application assessment answer attachment submission correction message note step",
                true);

        private final BiFunction<Applications, UUID, Object> call;
        private final String tables;
        private final boolean byStaff;

        Read(BiFunction<Applications, UUID, Object> call, String tables) {
            this(call, tables, false);
        }

        Read(BiFunction<Applications, UUID, Object> call, String tables, boolean byStaff) {
            this.call = call;
            this.tables = tables;
            this.byStaff = byStaff;
        }
    }

    @BeforeEach
    void aFiledRequest() {
        file = new GivenFile(ApplicationState.SUBMITTED);
        UUID owner = file.open().application().getOrganisation().getId();
        member = GivenPeople.member(GivenPeople.volunteer("Odile Oeuvrard"), owner, MandateRole.SIGNATORY);
        TestDatabase.get()
                .execute("insert into submission (id, version, application_id, number, received_at, submitted_by,"
                        + " snapshot, sha256) values ('" + UUID.randomUUID() + "', 0, '" + file.id
                        + "', 1, timestamp with time zone '2026-11-10 10:00:00+00', 'Odile', '{}', 'aa')");
    }

    @ParameterizedTest
    @EnumSource
    void asksOnceForEachPart(Read read) {
        Actor reader = read.byStaff ? file.claire : member;
        assertThat(tables(reader, applications -> read.call.apply(applications, file.id)))
                .containsExactly(read.tables.split(" "));
    }

    @Test
    void printsARecapWithoutReadingTheWholeFile() {
        assertThat(Statements.of(() ->
                        House.as(member, () -> House.get(Documents.class).recap(file.id, Locale.FRANCE))))
                .noneMatch(sql -> sql.matches("(?s).* from (message|note|step|correction|assessment) .*"));
    }

    private Stream<String> tables(Actor reader, Function<Applications, Object> work) {
        return Statements.of(() -> House.as(reader, () -> work.apply(House.get(Applications.class)))).stream()
                .map(sql -> sql.replaceAll("(?s)^.*? from (\\w+).*$", "$1"));
    }
}
