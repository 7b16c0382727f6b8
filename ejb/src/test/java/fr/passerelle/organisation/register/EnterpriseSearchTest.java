package fr.passerelle.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.passerelle.base.shared.Siret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnterpriseSearchTest {
    private static final Siret SIRET = new Siret("73282932000074");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer server;
    private int status = 200;
    private String body = "{\"results\": [{\"siren\": \"732829320\", \"nom_complet\": \"JARDINS\"}]}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            questions.incrementAndGet();
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void findsACompany() {
        assertThat(search().find(SIRET))
                .isInstanceOfSatisfying(
                        RegisterAnswer.Found.class,
                        found -> assertThat(found.company().name()).isEqualTo("JARDINS"));
    }

    @Test
    void saysThatItIsUnknown() {
        body = "{\"results\": []}";
        assertThat(search().find(SIRET)).isInstanceOf(RegisterAnswer.Unknown.class);
    }

    @Test
    void isUnavailableRatherThanBrokenAndThenRestsForAMinute() {
        status = 429;
        EnterpriseSearch search = search();
        assertThat(search.find(SIRET)).isInstanceOf(RegisterAnswer.Unavailable.class);
        status = 200;
        assertThat(search.find(SIRET)).isInstanceOf(RegisterAnswer.Unavailable.class);
        assertThat(questions).hasValue(1);
    }

    @Test
    void followsNoRedirection() {
        status = 302;
        assertThat(search().find(SIRET)).isInstanceOf(RegisterAnswer.Unavailable.class);
        assertThat(questions).hasValue(1);
    }

    @Test
    void isUnavailableWhenTheAnswerMakesNoSense() {
        body = "<html>maintenance</html>";
        assertThat(search().find(SIRET)).isInstanceOf(RegisterAnswer.Unavailable.class);
    }

    @Test
    void neverAsksWhenItIsSwitchedOff() {
        assertThat(new EnterpriseSearch("", CLOCK).find(SIRET)).isInstanceOf(RegisterAnswer.Unavailable.class);
        assertThat(questions).hasValue(0);
    }

    @Test
    void givesUpWithinSecondsOnASilentServer() throws IOException {
        try (var silent = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            EnterpriseSearch search = new EnterpriseSearch("http://127.0.0.1:" + silent.getLocalPort(), CLOCK);
            assertThat(search.find(SIRET)).isInstanceOf(RegisterAnswer.Unavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    private EnterpriseSearch search() {
        return new EnterpriseSearch("http://127.0.0.1:" + port(), CLOCK);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
