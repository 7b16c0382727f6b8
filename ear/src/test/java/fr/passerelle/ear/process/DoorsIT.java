package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whoever put a session cookie into a victim's browser holds nothing once the victim has signed in, by whichever door,
 * and every door makes the browser known. On the first day: each door opens the account that the next one needs.
 */
@Installed
@TestMethodOrder(MethodName.class)
class DoorsIT {
    private static final String PASSWORD = "un-quai-sous-la-pluie-fine";
    private static final String NEW_PASSWORD = "trois-péniches-au-petit-jour";
    private static final String ADMINISTRATOR = "claire@mel.example.org";
    private static final String MEMBER = "odile@velo.example.org";
    private static final String INVITED = "samir@velo.example.org";
    private static final String LOGIN_PAGE = "/open/security/login.xhtml";

    @Test
    void door1TheFirstAdministrator(Installation installation) throws Exception {
        Applying victim = new Applying(installation.address());
        Document page = victim.opens(installation.firstLink());
        Map<String, String> typed =
                Map.of("name", "Claire", "mail", ADMINISTRATOR, "password", PASSWORD, "again", PASSWORD);
        throughThePageAfter(installation, victim, victim.sends(page, "save", typed), ADMINISTRATOR, PASSWORD);
    }

    @Test
    void door2Activation(Installation installation) throws Exception {
        Applying victim = new Applying(installation.address());
        Document register = victim.opens("/open/security/register.xhtml");
        victim.sends(register, buttonOf(register), Map.of("mail", MEMBER, "name", "Odile"));
        throughThePageAfter(installation, victim, chooses(victim, installation, MEMBER, PASSWORD), MEMBER, PASSWORD);
    }

    @Test
    void door3ThePlainSignIn(Installation installation) throws Exception {
        Applying victim = new Applying(installation.address());
        Thief thief = new Thief(installation, victim);
        victim.signsIn(victim.opens(LOGIN_PAGE), MEMBER, PASSWORD);
        thief.assertLeftWithNothing(MEMBER);
    }

    @Test
    void door4TheSignInThatAGuardedPageLeadsTo(Installation installation) throws Exception {
        Applying victim = new Applying(installation.address());
        Thief thief = new Thief(installation, victim);
        Document page = victim.signsIn(victim.opens("/portal/account/account.xhtml"), MEMBER, PASSWORD);
        assertThat(page.location()).contains("/portal/account/account.xhtml");
        thief.assertLeftWithNothing(MEMBER);
    }

    @Test
    void door5APasswordChosenAnew(Installation installation) throws Exception {
        Applying victim = new Applying(installation.address());
        Document forgotten = victim.opens("/open/security/forgotten.xhtml");
        victim.sends(forgotten, "send", Map.of("mail", MEMBER));
        throughThePageAfter(
                installation, victim, chooses(victim, installation, MEMBER, NEW_PASSWORD), MEMBER, NEW_PASSWORD);
    }

    @Test
    void door6AnInvitation(Installation installation) throws Exception {
        Applying signatory = new Applying(installation.address());
        signatory.signsIn(MEMBER, NEW_PASSWORD);
        Document people = signatory.opens("/portal/organisation/people.xhtml?id=" + registers(signatory));
        signatory.sends(people, "send", Map.of("mail", INVITED, "role", "READER"));

        Applying victim = new Applying(installation.address());
        Document page = victim.opens(installation.mailedLink(INVITED));
        Map<String, String> typed = Map.of("name", "Samir", "password", PASSWORD, "again", PASSWORD);
        throughThePageAfter(installation, victim, victim.sends(page, "save", typed), INVITED, PASSWORD);
    }

    /** However often somebody signs in, the server keeps so many sessions: those used longest ago make room. */
    @Test
    void door7TooManySessions(Installation installation) throws Exception {
        Applying first = new Applying(installation.address());
        first.signsIn(MEMBER, NEW_PASSWORD);
        Applying latest = first;
        for (int n = 0; n < Installation.MOST_SESSIONS; n++) {
            latest = new Applying(installation.address());
            latest.signsIn(MEMBER, NEW_PASSWORD);
        }
        assertThat(latest.opens("/portal/home.xhtml").location()).endsWith("/portal/home.xhtml");
        assertThat(first.opens("/portal/home.xhtml").location()).contains("login.xhtml");
    }

    /** A link of a mail ends on the sign-in page, where it says what was done. */
    private static void throughThePageAfter(
            Installation installation, Applying victim, Document done, String mail, String password) throws Exception {
        assertThat(done.location()).contains(LOGIN_PAGE);
        assertThat(done.select(".notice").text()).as("what was done").isNotEmpty();
        Thief thief = new Thief(installation, victim);
        victim.signsIn(done, mail, password);
        thief.assertLeftWithNothing(mail);
    }

    private static Document chooses(Applying person, Installation installation, String mail, String password)
            throws IOException, InterruptedException, SQLException {
        Document page = person.opens(installation.mailedLink(mail));
        return person.sends(page, "save", Map.of("password", password, "again", password));
    }

    private static String registers(Applying signatory) throws IOException, InterruptedException {
        Document page = signatory.opens("/portal/organisation/create.xhtml?siret=73282932000074");
        String lille = page.select("#commune option").stream()
                .filter(option -> option.text().equals("Lille"))
                .findFirst()
                .orElseThrow()
                .val();
        Map<String, String> typed = Map.of(
                "name", "Les Amis du Canal",
                "kind", "ASSOCIATION",
                "street", "3 quai du Wault",
                "postalCode", "59800",
                "commune", lille,
                "email", "bureau@example.org",
                "phone", "0320112233",
                "activity", "Péniches d’insertion.");
        Document next = signatory.sends(page, "save", typed);
        assertThat(next.location())
                .as(next.select(".error-summary").text())
                .contains("organisation.xhtml")
                .contains("id=");
        return next.location().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private static String buttonOf(Document page) {
        return page.selectFirst("main form input[type=submit], main form button[type=submit]")
                .id();
    }
}
