package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name that a client gives to this site is never said back: a cache in front could tell it to everybody. */
@InBrowser
class HostIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/office",
                "/portal/home.xhtml",
                "/open/call/calls.xhtml?lang=en",
                "/open/security/login.xhtml",
                "/pieces/00000000-0000-7000-8000-000000000000",
                "/nowhere",
                "/resources",
                "/console",
                "/erreur"
            })
    void saysNothingBackOfAForeignHost(String path, Browser browser) throws IOException {
        assertThat(answerTo(browser, "GET " + path + " HTTP/1.1\r\nHost: thief.example\r\n"))
                .startsWith("HTTP/1.1 ")
                .doesNotContain("thief.example");
    }

    @Test
    void theConsoleOfTheServerIsNotThere(Browser browser) throws IOException {
        assertThat(answerTo(browser, "GET /console HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 404 ");
    }

    private static String answerTo(Browser browser, String request) throws IOException {
        try (Socket socket =
                new Socket("localhost", URI.create(browser.address()).getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
