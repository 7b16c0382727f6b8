package fr.passerelle.ear.process;

import fr.passerelle.ear.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The product as it is on its first day: no account, PostgreSQL at the other end of a {@link Wire}, a proxy in front. */
public final class Installation implements AutoCloseable {
    /** Few, so that a test can reach the limit. */
    static final int MOST_SESSIONS = 12;

    private static final String OWNER = "postgres";

    private final Path data = Files.createTempDirectory("passerelle-pg");
    private final int port = freePort();
    private EmbeddedPostgres database = database();
    private final Wire wire = new Wire(port);
    private final Server server = Server.complete("installation", environment());

    Installation() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabase));
    }

    Server server() {
        return server;
    }

    String address() {
        return server.address();
    }

    Wire wire() {
        return wire;
    }

    void stopDatabase() {
        try {
            database.close();
        } catch (IOException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void startDatabase() throws IOException {
        database = database();
    }

    /** The link of the first administrator, without the address. */
    String firstLink() throws IOException {
        return Files.readString(server.data().resolve("first-administrator.txt"))
                .strip()
                .replace(address(), "");
    }

    /** The link of the latest mail to this person, without the address. */
    String mailedLink(String to) throws SQLException {
        String body = asked("select body from outbox_mail where recipient = ? order by created_at desc limit 1", to);
        return body.replaceAll("(?s).*" + address() + "(/open/\\S+).*", "$1");
    }

    /** The first column of the first row, null when there is none. */
    String asked(String query, String parameter) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    void does(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        wire.close();
        database.close();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(OWNER, OWNER), OWNER, OWNER);
    }

    private EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private Map<String, String> environment() {
        return Map.of(
                "PASSERELLE_DB",
                "postgresql",
                "PASSERELLE_DB_URL",
                "jdbc:postgresql://localhost:" + wire.port() + "/postgres",
                "PASSERELLE_DB_USER",
                OWNER,
                "PASSERELLE_DB_PASSWORD",
                OWNER,
                "PASSERELLE_MAX_SESSIONS",
                Integer.toString(MOST_SESSIONS),
                "PASSERELLE_BEHIND_PROXY",
                "1",
                "PASSERELLE_COMPANY_REGISTER_URL",
                "off");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
