package fr.passerelle.web.open.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.platform.Settings;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityTxtTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.123Z");

    @Test
    void saysWhereToWriteAndUntilWhenItHolds() {
        Settings settings = new Settings(Map.of(
                "PASSERELLE_PUBLIC_URL",
                "https://aides.example",
                "PASSERELLE_SECURITY_CONTACT",
                "mailto:rssi@mel.example"));
        assertThat(SecurityTxt.text(settings, NOW).lines())
                .containsExactly(
                        "Contact: mailto:rssi@mel.example",
                        "Expires: 2027-05-27T10:00:00Z",
                        "Preferred-Languages: fr, en",
                        "Canonical: https://aides.example/.well-known/security.txt");
    }

    @Test
    void leadsToTheContactPageWhenNothingIsSet() {
        assertThat(SecurityTxt.text(new Settings(Map.of("PASSERELLE_PUBLIC_URL", "https://aides.example")), NOW))
                .startsWith("Contact: https://aides.example/open/contact.xhtml\n");
    }
}
