package fr.passerelle.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What one person does with a page, in the words of the screen. */
class Window {
    final Page page;

    Window(Page page) {
        this.page = page;
    }

    Window follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(like(link)))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Presses a button, and says yes when the page asks whether one is sure. */
    Window presses(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(like(button)))
                .first()
                .click();
        Locator sure = page.locator("dialog[open] button.primary, dialog[open] button.danger");
        if (sure.count() > 0) {
            sure.first().click();
        }
        page.waitForLoadState();
        return this;
    }

    Window types(String label, String text) {
        page.locator("main").getByLabel(like(label)).first().fill(text);
        return this;
    }

    Window chooses(String label) {
        page.locator("main").getByLabel(like(label)).first().check();
        return this;
    }

    Window sees(String words) {
        assertThat(page.locator("main")).containsText(like(words));
        return this;
    }

    /**
     * Any kind of space, any kind of apostrophe: typography is not what these tests are about. The browser reads the
     * pattern as JavaScript, which has no quoting of whole words.
     */
    static Pattern like(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.split(" ")) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\\u00a0\\u202f]+")
                    .append(word.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0").replace("'", "['’]"));
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
    }
}
