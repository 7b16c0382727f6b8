package fr.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class TestDatabaseTest {
    /** A property that did not reach the test would make a run on PostgreSQL a second run on H2. */
    @Test
    void theDatabaseIsTheOneAskedFor() throws SQLException {
        boolean asked = "postgresql".equals(System.getProperty("passerelle.test.database", "h2"));
        try (Connection connection = TestDatabase.get().source().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(asked ? "PostgreSQL" : "H2");
        }
    }
}
