package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Behind one proxy of ours, tries to sign in are counted for the address that it saw, whatever the client adds. */
@Installed
class ForwardedIT {
    private static final int TRIES = 3;
    /** As a page draws one for each of its forms. */
    private static final String NONCE =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    @Test
    void countsTheAddressThatTheProxySawAndNoOther(Installation installation) throws Exception {
        int before = counted(installation);
        for (int n = 0; n < TRIES; n++) {
            triesToSignIn(installation, "203.0.113." + n + ", 198.51.100.7");
        }
        assertThat(counted(installation) - before).as("subjects of addresses").isEqualTo(1);
    }

    private static void triesToSignIn(Installation installation, String forwarded) throws Exception {
        String body = "signIn=signIn&signInButton=x&login=nobody%40example.org&password=wrong" + "&primefaces.nonce="
                + NONCE + "&jakarta.faces.ViewState=stateless";
        HttpRequest request = HttpRequest.newBuilder(URI.create(installation.address() + "/open/security/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", forwarded)
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private static int counted(Installation installation) throws Exception {
        return Integer.parseInt(
                installation.asked("select count(*) from login_throttle where subject like ?", "address:%"));
    }
}
