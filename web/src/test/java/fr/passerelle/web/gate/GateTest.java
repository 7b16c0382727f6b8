package fr.passerelle.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate in front of a small listener with four workers, whose application reads what is sent and answers its size. */
class GateTest {
    private static final int WORKERS = 4;
    private static final int CLIENTS = 12;
    private static final int LARGE = 8_000_000;
    private static final String POST = "POST /form HTTP/1.1\r\nHost: thief.example\r\nContent-Length: ";

    private final List<Socket> slow = new ArrayList<>();
    private Undertow server;

    @BeforeEach
    void listen() {
        HttpHandler application = new BlockingHandler(GateTest::answer);
        HttpHandler paced = new Pace(new WholeForm(new FairShare(application)), 1_024, 1);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(WORKERS)
                .setHandler(new KnownLength(new OwnRedirects(paced)))
                .build();
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
        server.stop();
    }

    @Test
    void aFormThatNeverArrivesHoldsNoWorker() throws IOException {
        connect("127.0.0.1", POST + "5000\r\n\r\nlogin=");
        assertOthersAreServed("127.0.0.1");
        assertHungUp(slow.get(0));
    }

    @Test
    void anUploadThatNeverEndsHoldsHalfOfTheWorkersAndIsCutOff() throws IOException {
        connect("127.0.0.2", POST + "10000000\r\n\r\n" + "x".repeat(100_000));
        assertOthersAreServed("127.0.0.1");
        assertHungUp(slow.get(0));
    }

    @Test
    void anAnswerThatNobodyReadsHoldsHalfOfTheWorkers() throws IOException {
        connect("127.0.0.2", "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertOthersAreServed("127.0.0.1");
    }

    @Test
    void aLargeFileArrivesWhole() throws IOException {
        try (Socket client = open("127.0.0.1")) {
            send(client, POST + "300000\r\nConnection: close\r\n\r\n" + "x".repeat(300_000));
            assertThat(rest(client)).startsWith("HTTP/1.1 200 ").endsWith("300000 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "xchunked", "identity", "chunked, identity", "gzip, chunked"})
    void aBodyWithoutItsLengthIsRefusedWithItsConnection(String coding) throws IOException {
        try (Socket client = open("127.0.0.1")) {
            send(
                    client,
                    "POST /form HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding
                            + "\r\n\r\n2;a\nxx\r\n0\r\n\r\nGET /second HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(rest(client)).startsWith("HTTP/1.1 411 ").doesNotContain("bytes");
        }
    }

    @Test
    void aRedirectDoesNotRepeatTheNameThatTheClientWrote() throws IOException {
        try (Socket client = open("127.0.0.1")) {
            send(client, "GET /redirect HTTP/1.1\r\nHost: thief.example\r\nConnection: close\r\n\r\n");
            assertThat(rest(client)).contains("Location: /elsewhere").doesNotContain("thief");
        }
    }

    private static void answer(HttpServerExchange exchange) throws IOException {
        if (exchange.getRequestPath().equals("/redirect")) {
            exchange.setStatusCode(StatusCodes.FOUND);
            exchange.getResponseHeaders().put(Headers.LOCATION, "http://" + exchange.getHostAndPort() + "/elsewhere");
        } else if (exchange.getRequestPath().equals("/large")) {
            exchange.getOutputStream().write(new byte[LARGE]);
        } else {
            int size = exchange.getInputStream().readAllBytes().length;
            exchange.getResponseSender().send(size + " bytes");
        }
    }

    private void connect(String from, String beginning) throws IOException {
        for (int n = 0; n < CLIENTS; n++) {
            Socket socket = open(from);
            send(socket, beginning);
            slow.add(socket);
        }
    }

    private void assertOthersAreServed(String from) throws IOException {
        try (Socket client = open(from)) {
            send(client, POST + "3\r\nConnection: close\r\n\r\nabc");
            assertThat(rest(client)).startsWith("HTTP/1.1 200 ").endsWith("3 bytes");
        }
    }

    private static void assertHungUp(Socket socket) throws IOException {
        try {
            assertThat(rest(socket)).as("answer to a sender without end").doesNotContain(" 200 ");
        } catch (SocketTimeoutException open) {
            throw new AssertionError("still connected", open);
        } catch (IOException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    private Socket open(String from) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1_024);
        socket.setSoTimeout(5_000);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(server.getListenerInfo().get(0).getAddress());
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String rest(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
