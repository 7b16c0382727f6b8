package fr.passerelle.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The database of this run: H2 in the data directory, or a PostgreSQL unpacked from Maven Central. */
public enum TestDatabase {
    H2 {
        @Override
        Map<String, String> environment() {
            return Map.of("PASSERELLE_DB", "h2");
        }
    },
    /** With the two roles of docs/operating.md: what people run is what is tested. */
    POSTGRESQL {
        @Override
        Map<String, String> environment() throws IOException {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            run(postgres, "postgres", "create role keeper login", "create role served login");
            run(postgres, "postgres", "create database passerelle owner keeper");
            run(postgres, "passerelle", "alter schema public owner to keeper");
            return Map.of(
                    "PASSERELLE_DB", "postgresql",
                    "PASSERELLE_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/passerelle",
                    "PASSERELLE_DB_OWNER", "keeper",
                    "PASSERELLE_DB_OWNER_PASSWORD", "keeper",
                    "PASSERELLE_DB_USER", "served",
                    "PASSERELLE_DB_PASSWORD", "served");
        }
    };

    private static void run(EmbeddedPostgres postgres, String database, String... statements) throws IOException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    abstract Map<String, String> environment() throws IOException;

    /** The one that {@code -Dpasserelle.test.database} asks for, else this. */
    TestDatabase orAsked() {
        String asked = System.getProperty("passerelle.test.database");
        return asked == null ? this : valueOf(asked.toUpperCase(Locale.ROOT));
    }

    /** Starts the server of the in-container tests and tells arquillian.xml where it is. */
    static void startServer() {
        TestDatabase database = H2.orAsked();
        try {
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("PASSERELLE_DEMO_PASSWORD", Browser.DEMO_PASSWORD);
            environment.put("PASSERELLE_COMPANY_REGISTER_URL", "off");
            Server server = Server.bare("in-container-" + database.name().toLowerCase(Locale.ROOT), environment);
            System.setProperty("passerelle.test.home", Server.HOME.toString());
            System.setProperty("passerelle.test.managementPort", String.valueOf(server.managementPort()));
        } catch (IOException refused) {
            throw new IllegalStateException("no " + database, refused);
        }
    }
}
