package fr.passerelle.base.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.access.Act;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database of before facts were sealed: its agents were there before the journal spoke of them. */
@ExtendWith(House.class)
class FirstSealingTest {
    private static final int AGENTS = 1_203;
    private final FirstSealing sealing = House.get(FirstSealing.class);
    private final AuditVerifier verifier = House.get(AuditVerifier.class);

    @BeforeEach
    void givenAgentsOfBefore() {
        givenAgents(1, AGENTS);
    }

    @Test
    void everyRowOfBeforeGetsOneLineByTheActForIt() {
        seal();
        assertThat(sealedLines()).isEqualTo(AGENTS);
        AuditVerification found = House.as(GivenActors.ANYBODY, verifier::verify);
        assertThat(found.isSound()).isTrue();
        assertThat(TestDatabase.get().query("select distinct actor_id from audit_entry where action = 'facts.sealed'"))
                .singleElement()
                .satisfies(id -> assertThat(Act.of(UUID.fromString(id))).contains(Act.FIRST_SEALING));
    }

    @Test
    void onceDoneARowWithoutLineIsOneThatTheProductDidNotWrite() {
        seal();
        givenAgents(AGENTS + 1, AGENTS + 1);
        seal();
        assertThat(sealedLines()).isEqualTo(AGENTS);
        assertThat(House.as(GivenActors.ANYBODY, verifier::verify).altered())
                .containsExactly("Account/" + new UUID(1, AGENTS + 1));
    }

    @Test
    void whatAStopLeftIsSealedAtTheNextStart() {
        SealingLots lots = House.get(SealingLots.class);
        House.run(Act.FIRST_SEALING, lots::begin);
        lots.kinds().forEach(kind -> House.as(Act.FIRST_SEALING, () -> lots.seal(kind, 0)));
        assertThat(sealedLines()).isBetween(1, AGENTS - 1);
        seal();
        assertThat(sealedLines()).isEqualTo(AGENTS);
        assertThat(House.as(GivenActors.ANYBODY, verifier::verify).isSound()).isTrue();
    }

    private void seal() {
        House.run(Act.FIRST_SEALING, sealing::run);
    }

    private static int sealedLines() {
        return Integer.parseInt(TestDatabase.get()
                .query("select count(*) from audit_entry where action = 'facts.sealed'")
                .get(0));
    }

    private static void givenAgents(int first, int last) {
        TestDatabase.get()
                .execute(
                        "insert into account (id, version, login, name, enabled, security_stamp, language, created_at) values "
                                + rows(
                                        first,
                                        last,
                                        id -> "(" + id + ", 0, lower(" + id + "), 'Agent', true, " + id
                                                + ", 'FR', current_timestamp)"));
        TestDatabase.get()
                .execute("insert into account_role (account_id, role) values "
                        + rows(first, last, id -> "(" + id + ", 'INSTRUCTOR')"));
    }

    private static String rows(int first, int last, java.util.function.UnaryOperator<String> row) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> row.apply("'" + new UUID(1, number) + "'"))
                .collect(Collectors.joining(", "));
    }
}
