package fr.passerelle.ear.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.passerelle.ear.Papers;
import java.util.Map;

/** Somebody of an association who applies, field by field as the page saves them. */
final class Applicant extends Window {
    Applicant(Page page) {
        super(page);
    }

    /** Opens a draft on this call for the only organisation of this person. */
    String applies(String call) {
        page.navigate("/open/call/calls.xhtml");
        follows(call);
        follows("Commencer ma demande");
        Locator organisation = page.locator("#start input[type=radio]");
        if (organisation.count() > 0) {
            organisation.first().check();
        }
        presses("Commencer");
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    /** Fills one section of the form and goes on. */
    Applicant fills(String draft, String section, Map<String, String> answers) {
        page.navigate("/portal/application/section.xhtml?id=" + draft + "&section=" + section);
        answers.forEach(this::answers);
        page.locator("[id$=goOn]").click();
        // What is being saved while typing is waited for before the form leaves.
        page.waitForURL(url -> !url.contains("section=" + section));
        return this;
    }

    /** Brings one piece into its slot. */
    Applicant attaches(String draft, String piece) {
        page.navigate("/portal/application/pieces.xhtml?id=" + draft);
        Locator place = page.locator("section.piece")
                .filter(new Locator.FilterOptions().setHasText(like(piece)))
                .first();
        place.locator("input[type=file]").setInputFiles(Papers.pdf(piece));
        // Chosen, the file leaves: the script sends it, then opens the page again.
        page.waitForURL(url -> url.contains("sent="));
        sees(piece + ".pdf");
        return this;
    }

    private void answers(String field, String value) {
        Locator choice = page.locator(String.format(
                "input[data-autosave='%1$s'][value='%2$s'], [data-autosave='%1$s'] input[value='%2$s']", field, value));
        if (choice.count() > 0) {
            choice.first().check();
            return;
        }
        Locator input = page.locator("[data-autosave='" + field + "']").first();
        switch (String.valueOf(input.evaluate("e => e.type || e.tagName"))) {
            case "select-one" -> input.selectOption(value);
            case "checkbox" -> input.check();
            default -> input.fill(value);
        }
    }
}
