package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A database that refuses, and one that says nothing any more: both are told within seconds, and both come back. */
@Installed
class DatabaseAwayIT {
    /** More than the server has workers. */
    private static final int READERS = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void saysSoWhileTheDatabaseIsAwayAndServesAgainByItself(Installation installation) throws Exception {
        assertThat(page(installation).statusCode()).as("with the database").isNotIn(500, 503);

        installation.stopDatabase();
        assertAway(installation);

        installation.startDatabase();
        assertBack(installation);
    }

    @Test
    void saysSoWhileTheDatabaseIsSilentAndServesAgainByItself(Installation installation) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> many = new ArrayList<>();
        assertThat(page(installation).statusCode()).as("with the database").isNotIn(500, 503);

        installation.wire().silence();
        try {
            for (int n = 0; n < READERS; n++) {
                many.add(asking(installation, "/open/call/calls.xhtml"));
            }
            assertThat(get(installation, "/health").statusCode()).as("health").isEqualTo(503);
            for (CompletableFuture<HttpResponse<String>> one : many) {
                assertThat(one.get().statusCode()).as("a page among many").isEqualTo(503);
            }
            assertAway(installation);
        } finally {
            installation.wire().repair();
        }
        assertBack(installation);
    }

    private void assertAway(Installation installation) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        assertThat(get(installation, "/health").statusCode()).isEqualTo(503);
        assertThat(get(installation, "/health").body()).contains("\"status\":\"DOWN\"");
        HttpResponse<String> page = page(installation);
        assertThat(page.statusCode()).as("without the database").isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).as("Retry-After").isPresent();
        assertThat(page.body()).contains("</html>").doesNotContain("Exception");
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("three answers")
                .isLessThan(PATIENCE);
    }

    /** Nobody has to do anything; it may take some seconds. */
    private void assertBack(Installation installation) throws IOException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (page(installation).statusCode() == 503 && System.nanoTime() < limit) {
            Thread.sleep(500);
        }
        assertThat(page(installation).statusCode()).as("the database is back").isNotIn(500, 503);
        assertThat(get(installation, "/health").statusCode()).isEqualTo(200);
    }

    /** A public page that has to ask the database. */
    private HttpResponse<String> page(Installation installation) throws IOException, InterruptedException {
        return get(installation, "/open/security/first-administrator.xhtml?token=unknown");
    }

    private HttpResponse<String> get(Installation installation, String path) throws IOException, InterruptedException {
        return client.send(request(installation, path), BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> asking(Installation installation, String path) {
        return client.sendAsync(request(installation, path), BodyHandlers.ofString());
    }

    private static HttpRequest request(Installation installation, String path) {
        return HttpRequest.newBuilder(URI.create(installation.address() + path))
                .timeout(PATIENCE)
                .build();
    }
}
