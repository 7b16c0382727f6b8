package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import org.junit.jupiter.api.Test;

@InBrowser
class HomeIT {
    @Test
    void answers(Browser browser) {
        Page home = browser.open("/index.xhtml");

        assertThat(home.title()).contains("Passerelle");
        browser.shot(home, "home");
    }
}
