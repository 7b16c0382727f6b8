package fr.passerelle.base.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.Counter;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(House.class)
class AuditTest {
    private final Counter counter = House.get(Counter.class);

    @Test
    void whatWasDoneIsChained() {
        noteFiveThings();
        assertThat(firstBroken()).isEmpty();
        assertThat(TestDatabase.get().query("select details from audit_entry order by seq"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void whatWasRefusedLeavesNoLine() {
        assertThatThrownBy(() -> House.as(GivenActors.ANYBODY, () -> counter.create("refused")))
                .hasMessage("counter.refused");
        assertThat(Counter.count()).isZero();
        assertThat(firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an altered line    | update audit_entry set details = 'x' where seq = 3        | 3",
                "an altered instant | update audit_entry set at = at + interval '1' second where seq = 3 | 3",
                "a removed line     | delete from audit_entry where seq = 3                     | 3",
                "a shortened chain  | delete from audit_entry where seq >= 4                    | 4",
                "an emptied chain   | delete from audit_entry                                   | 1",
                "a moved line       | update audit_entry set seq = 9 where seq = 3              | 3",
                "a false head       | update audit_head set seq = 4                             | 6"
            })
    void theVerifierNamesTheFirstBadLine(String what, String sql, long line) throws SQLException {
        noteFiveThings();
        TestDatabase.get().tamper("audit_entry", sql);
        assertThat(firstBroken()).as(what).contains(line);
        assertThat(byCommand()).as(what).contains(line);
    }

    @Test
    void theCommandFindsASoundChainSound() throws SQLException {
        noteFiveThings();
        assertThat(byCommand()).isEmpty();
    }

    @Test
    void aLineEndCannotForgeAField() {
        AuditFact fact =
                new AuditFact(java.time.Instant.EPOCH, GivenActors.ANYBODY.accountId(), "a", "b", null, "c\nd");
        assertThat(fact.details()).isEqualTo("c d");
    }

    @Test
    void aVerificationIsNotedInTheJournalAndFoundAgain() {
        noteFiveThings();
        AuditVerifier verifier = House.get(AuditVerifier.class);
        assertThat(House.as(GivenActors.ANYBODY, verifier::lastVerification)).isEmpty();
        AuditVerification found = House.as(GivenActors.ANYBODY, verifier::verify);
        assertThat(found.isSound()).isTrue();
        assertThat(found.lines()).isEqualTo(5);
        TestDatabase.get().tamper("audit_entry", "update audit_entry set details = 'x' where seq = 3");
        assertThat(House.as(GivenActors.ANYBODY, verifier::verify).broken()).isEqualTo(3);
        assertThat(House.as(GivenActors.ANYBODY, verifier::lastVerification))
                .get()
                .satisfies(last -> assertThat(last.broken()).isEqualTo(3));
    }

    @Test
    void aTailCutWithItsHeadIsMissedByTheLastSeal(@TempDir Path elsewhere) {
        TestSettings.set("PASSERELLE_SEAL_DIR", elsewhere.toString());
        HeadSeals seals = House.get(HeadSeals.class);
        noteFiveThings();
        House.transact(seals::seal);
        assertThat(firstBroken()).isEmpty();
        TestDatabase.get().tamper("audit_entry", "delete from audit_entry where seq >= 4");
        TestDatabase.get()
                .execute("update audit_head set seq = 3, hash = (select hash from audit_entry where seq = 3)");
        assertThat(firstBroken()).contains(4L);
        TestSettings.unset("PASSERELLE_SEAL_DIR");
    }

    @Test
    void aSealThatTheKeyDidNotMakeIsNoSeal(@TempDir Path elsewhere) throws IOException {
        TestSettings.set("PASSERELLE_SEAL_DIR", elsewhere.toString());
        noteFiveThings();
        House.transact(House.get(HeadSeals.class)::seal);
        Path file = elsewhere.resolve("journal-seals.txt");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        Files.writeString(file, Files.readString(file).replace(" 5 ", " 4 "));
        assertThat(firstBroken()).contains(1L);
        TestSettings.unset("PASSERELLE_SEAL_DIR");
    }

    @Test
    void atNightLinesAreReadSinceTheLastSealUnlessItIsNotToBeTrusted(@TempDir Path elsewhere) {
        TestSettings.set("PASSERELLE_SEAL_DIR", elsewhere.toString());
        AuditVerifier verifier = House.get(AuditVerifier.class);
        noteFiveThings();
        assertThat(House.as(GivenActors.ANYBODY, verifier::verifySinceSeal).since())
                .as("nothing is sealed yet")
                .isZero();
        House.transact(House.get(HeadSeals.class)::seal);
        noteFiveThings();
        AuditVerification found = House.as(GivenActors.ANYBODY, verifier::verifySinceSeal);
        assertThat(found.isSound()).isTrue();
        assertThat(found.since()).isEqualTo(6);
        assertThat(found.lines()).isEqualTo(11);
        assertThat(House.as(GivenActors.ANYBODY, verifier::lastVerification)).contains(found);
        TestDatabase.get().tamper("audit_entry", "update audit_entry set details = 'x' where seq = 9");
        assertThat(House.as(GivenActors.ANYBODY, verifier::verifySinceSeal).broken())
                .isEqualTo(9);
        TestDatabase.get()
                .tamper("audit_entry", "update audit_entry set hash = '" + "f".repeat(64) + "' where seq = 6");
        AuditVerification whole = House.as(GivenActors.ANYBODY, verifier::verifySinceSeal);
        assertThat(whole.since()).isZero();
        assertThat(whole.broken()).isEqualTo(6);
        TestSettings.unset("PASSERELLE_SEAL_DIR");
    }

    /** The command has a connection of its own; this one goes back to the pool as it came. */
    private static Optional<Long> byCommand() throws SQLException {
        try (Connection connection = TestDatabase.get().source().getConnection()) {
            Optional<Long> broken = AuditCheck.firstBroken(connection);
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
            return broken;
        }
    }

    private void noteFiveThings() {
        for (int i = 1; i <= 5; i++) {
            int number = i;
            House.run(GivenActors.ANYBODY, () -> counter.note(Integer.toString(number)));
        }
    }

    private static Optional<Long> firstBroken() {
        return House.as(
                GivenActors.ANYBODY, () -> House.get(AuditVerifier.class).firstBroken());
    }
}
