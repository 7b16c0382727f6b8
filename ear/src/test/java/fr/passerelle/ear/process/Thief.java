package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;

/** Knows the session cookie of a browser from before its owner signed in, and tries to be that person with it. */
final class Thief {
    private static final String SESSION = "passerelle";
    private static final String DEVICE = "passerelle-device";
    private static final String GUARDED = "/portal/account/account.xhtml";

    private final Applying thief;
    private final Applying victim;
    private final String planted;

    Thief(Installation installation, Applying victim) throws IOException, InterruptedException {
        this.victim = victim;
        thief = new Applying(installation.address());
        thief.opens(GUARDED);
        // A server that gives visitors no session leaves the thief to invent a cookie.
        planted = thief.cookie(SESSION) == null ? "cookie-of-the-thief" : thief.cookie(SESSION);
        victim.isGiven(SESSION, planted);
    }

    void assertLeftWithNothing(String mail) throws IOException, InterruptedException {
        assertThat(victim.cookie(SESSION))
                .as("session after the sign-in")
                .isNotNull()
                .isNotEqualTo(planted);
        assertThat(victim.cookie(DEVICE)).as("cookie of a known browser").isNotNull();
        thief.isGiven(SESSION, planted);
        Document page = thief.opens(GUARDED);
        assertThat(page.location()).as("where the thief is sent").contains("login.xhtml");
        assertThat(page.text()).doesNotContain(mail);
    }
}
