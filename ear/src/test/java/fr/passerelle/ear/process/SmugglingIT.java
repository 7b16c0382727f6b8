package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two servers in a row would read differently (CVE-2026-28367, -28368, -28369): refused, never guessed. */
@InBrowser
class SmugglingIT {
    @Test
    void answersAWellFormedRequest(Browser browser) throws IOException {
        assertThat(statusOf(browser, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health HTTP/1.1\nHost: localhost\n\n",
                "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\r\r\n",
                "GET /health HTTP/1.1\r\n Host: localhost\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost : localhost\r\n\r\n",
            })
    void refusesAnAmbiguousRequest(String request, Browser browser) throws IOException {
        assertThat(statusOf(browser, request)).contains(" 400 ");
    }

    /** Bodies come with their length: how a body in chunks ends is read in too many ways. With both, 400 before 411. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: identity\r\nContent-Length: 0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2;a\nxx\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            })
    void refusesABodyWithoutLengthAndHangsUp(String rest, Browser browser) throws IOException {
        String request = "POST /open/security/login.xhtml HTTP/1.1\r\nHost: localhost\r\n" + rest;
        assertThat(answersTo(browser, request + "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4(11|00) .*")
                .doesNotContain("\"status\"");
    }

    private static String answersTo(Browser browser, String requests) throws IOException {
        try (Socket socket =
                new Socket("localhost", URI.create(browser.address()).getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String statusOf(Browser browser, String request) throws IOException {
        try (Socket socket =
                new Socket("localhost", URI.create(browser.address()).getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return String.valueOf(answer.readLine());
        }
    }
}
