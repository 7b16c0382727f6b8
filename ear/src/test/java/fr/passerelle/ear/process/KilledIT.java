package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Associations file while the server is killed at random: each receipt that they saw is kept, with its pieces, once. */
class KilledIT {
    /** Few in the timed tests; {@code -Dpasserelle.test.filings=50} for the whole trial. */
    private static final int FILINGS = Integer.getInteger("passerelle.test.filings", 4);

    private static final List<String> PEOPLE =
            List.of("presidente@velo.example.org", "contact@cuisine.example.org", "contact@radio.example.org");

    private final Random chance = new Random(59);

    @Test
    void keepsEachReceiptOnceInTheFileOfH2() throws Exception {
        Map<String, String> environment = new HashMap<>(demonstration());
        environment.put("PASSERELLE_DB", "h2");
        Server server = Server.complete("killed-h2", environment);
        List<Receipt> receipts = fileWhileKilled(server);
        server.close();
        assertKeptOnce(
                "jdbc:h2:file:" + server.data() + "/db/passerelle;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "passerelle",
                "passerelle",
                receipts);
    }

    @Test
    void keepsEachReceiptOnceInPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Map<String, String> environment = new HashMap<>(demonstration());
            environment.put("PASSERELLE_DB", "postgresql");
            environment.put("PASSERELLE_DB_URL", url);
            environment.put("PASSERELLE_DB_USER", "postgres");
            environment.put("PASSERELLE_DB_PASSWORD", "postgres");
            Server server = Server.complete("killed-postgresql", environment);
            List<Receipt> receipts = fileWhileKilled(server);
            server.close();
            assertKeptOnce(url, "postgres", "postgres", receipts);
        }
    }

    private List<Receipt> fileWhileKilled(Server server) throws Exception {
        Lives lives = new Lives(server, chance, (FILINGS + 1) / 2);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE.size());
        try {
            List<Future<List<Receipt>>> work = new ArrayList<>();
            for (int n = 0; n < PEOPLE.size(); n++) {
                int share = FILINGS / PEOPLE.size() + (n < FILINGS % PEOPLE.size() ? 1 : 0);
                Filer filer = new Filer(server.address(), PEOPLE.get(n), lives);
                work.add(threads.submit(() -> filer.files(share)));
            }
            for (Future<List<Receipt>> one : work) {
                one.get();
            }
            lives.settle();
            List<Receipt> receipts = new ArrayList<>();
            for (int n = 0; n < PEOPLE.size(); n++) {
                List<Receipt> theirs = work.get(n).get();
                Filer.assertStillThere(server.address(), PEOPLE.get(n), theirs);
                receipts.addAll(theirs);
            }
            assertThat(lives.current()).as("times that the server was killed").isPositive();
            return receipts;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertKeptOnce(String url, String user, String password, List<Receipt> receipts)
            throws SQLException {
        assertThat(receipts).hasSize(FILINGS);
        assertThat(receipts).extracting(Receipt::number).doesNotHaveDuplicates();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            for (Receipt receipt : receipts) {
                assertThat(count(connection, "select count(*) from submission where application_id = ?", receipt))
                        .as("submissions of %s", receipt.number())
                        .isEqualTo(1);
                assertThat(count(
                                connection,
                                "select count(*) from attachment where subject_id = ? and superseded_at is null",
                                receipt))
                        .as("pieces of %s", receipt.number())
                        .isEqualTo(receipt.hashes().size());
            }
        }
    }

    private static int count(Connection connection, String query, Receipt receipt) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, java.util.UUID.fromString(receipt.file()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static Map<String, String> demonstration() {
        return Map.of("PASSERELLE_DEMO_PASSWORD", Browser.DEMO_PASSWORD, "PASSERELLE_COMPANY_REGISTER_URL", "off");
    }
}
