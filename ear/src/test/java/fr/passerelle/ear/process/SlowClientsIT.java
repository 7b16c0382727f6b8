package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More clients than the server has workers send or read so slowly that they never end: the others notice nothing. */
@InBrowser
class SlowClientsIT {
    private static final int CLIENTS = 60;
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final String FORM = "POST /open/security/login.xhtml HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void aFormThatNeverArrivesHoldsNobodyUp(Browser browser) throws Exception {
        connect(browser, FORM + "5000\r\n\r\nlogin=");
        assertOthersAreServed(browser);
    }

    @Test
    void anUploadThatNeverEndsHoldsNobodyUpAndIsCutOff(Browser browser) throws Exception {
        connect(browser, FORM + "10000000\r\n\r\n" + "x".repeat(300_000));
        assertOthersAreServed(browser);
        assertCutOff();
    }

    @Test
    void anAnswerThatNobodyReadsHoldsNobodyUpAndIsCutOff(Browser browser) throws Exception {
        String script = "/jakarta.faces.resource/components.js.xhtml?ln=primefaces&v=15.0.13";
        connect(browser, ("GET " + script + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(6));
        assertOthersAreServed(browser);
    }

    private void connect(Browser browser, String beginning) throws IOException, InterruptedException {
        for (int n = 0; n < CLIENTS; n++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(1024);
            socket.bind(new InetSocketAddress("127.0.0.2", 0));
            socket.connect(new InetSocketAddress(
                    "127.0.0.1", URI.create(browser.address()).getPort()));
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            slow.add(socket);
        }
        Thread.sleep(1000);
    }

    private static void assertOthersAreServed(Browser browser) throws IOException, InterruptedException {
        for (String path : List.of("/health", "/", "/open/call/calls.xhtml")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(browser.address() + path))
                    .timeout(QUICK)
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** The server hangs up on a client that sends nothing for long. */
    private void assertCutOff() throws IOException {
        Socket first = slow.get(0);
        first.setSoTimeout(40_000);
        byte[] answer = new byte[512];
        int count = first.getInputStream().read(answer);
        assertThat(count < 0 || new String(answer, 0, count, StandardCharsets.US_ASCII).contains(" 408 "))
                .as("end of the connection")
                .isTrue();
    }
}
