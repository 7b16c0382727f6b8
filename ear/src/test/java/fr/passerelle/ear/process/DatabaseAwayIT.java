package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void saysSoWhileTheDatabaseIsAwayAndServesAgainByItself() throws IOException, InterruptedException {
        EmbeddedPostgres database = start(0);
        int port = database.getPort();
        try (Server server = Server.complete("database-away", environment(database))) {
            assertThat(page(server).statusCode()).as("with the database").isNotIn(500, 503);

            database.close();
            assertThat(get(server, "/health").statusCode()).isEqualTo(503);
            assertThat(get(server, "/health").body()).contains("\"database\":\"DOWN\"");
            assertThat(page(server).statusCode()).as("without the database").isEqualTo(503);
            assertThat(page(server).body()).contains("</html>").doesNotContain("Exception");

            database = start(port);
            assertThat(get(server, "/health").statusCode()).isEqualTo(200);
            assertThat(page(server).statusCode()).as("the database is back").isNotIn(500, 503);
        } finally {
            database.close();
        }
    }

    /** A public page that has to ask the database. */
    private HttpResponse<String> page(Server server) throws IOException, InterruptedException {
        return get(server, "/open/security/first-administrator.xhtml?token=unknown");
    }

    private HttpResponse<String> get(Server server, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port == 0 ? freePort() : port)
                .start();
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> environment(EmbeddedPostgres database) {
        return Map.of(
                "PASSERELLE_DB", "postgresql",
                "PASSERELLE_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                "PASSERELLE_DB_USER", "postgres",
                "PASSERELLE_DB_PASSWORD", "postgres");
    }
}
