package fr.passerelle.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** The database of this run: H2 in the data directory, or a PostgreSQL unpacked from Maven Central. */
enum TestDatabase {
    H2 {
        @Override
        Map<String, String> environment() {
            return Map.of("PASSERELLE_DB", "h2");
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> environment() throws IOException {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            return Map.of(
                    "PASSERELLE_DB", "postgresql",
                    "PASSERELLE_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "PASSERELLE_DB_USER", "postgres",
                    "PASSERELLE_DB_PASSWORD", "postgres");
        }
    };

    abstract Map<String, String> environment() throws IOException;

    /** Starts the server of the in-container tests and tells arquillian.xml where it is. */
    static void startServer() {
        TestDatabase database =
                valueOf(System.getProperty("passerelle.test.database", "h2").toUpperCase());
        try {
            Server server = Server.bare("in-container-" + database.name().toLowerCase(), database.environment());
            System.setProperty("passerelle.test.home", Server.HOME.toString());
            System.setProperty("passerelle.test.managementPort", String.valueOf(server.managementPort()));
        } catch (IOException refused) {
            throw new IllegalStateException("no " + database, refused);
        }
    }
}
