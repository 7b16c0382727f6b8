package fr.passerelle.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an association writes is never lost: not by a session that ends, a network cut, a second tab, or no script. */
@InBrowser
class DraftIT {
    private static final String CALL = "Entreprendre autrement";
    private static final String NEED = "[id=NEED]";

    @Test
    void keepsWhatIsTypedAfterTheEndOfTheSession(Browser browser) {
        browser.expectComplaint("401");
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        Page page = project(odile, odile.applies(CALL));
        String address = page.url();

        endSession(page);
        type(page, NEED, "Écrit après la fin de la session.");
        assertThat(page.locator(".autosave-error")).isVisible();
        page.locator(".autosave-error a").click();
        page.fill("#login", Demo.BIKES.mail);
        page.fill("#password", Browser.DEMO_PASSWORD);
        page.click("#signInButton");

        assertThat(page).hasURL(address);
        assertSaved(page);
        page.reload();
        assertThat(page.locator(NEED)).hasValue("Écrit après la fin de la session.");
    }

    @Test
    void sendsWhatWasTypedWithoutNetworkWhenItIsBack(Browser browser) {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        Page page = project(odile, odile.applies(CALL));

        page.context().setOffline(true);
        type(page, NEED, "Écrit dans le métro.");
        assertThat(page.locator(".autosave-error")).isVisible();
        page.context().setOffline(false);
        page.evaluate("window.dispatchEvent(new Event('online'))");

        assertSaved(page);
        page.reload();
        assertThat(page.locator(NEED)).hasValue("Écrit dans le métro.");
    }

    @Test
    void showsBothTextsWhenTwoTabsWriteInOneField(Browser browser) {
        browser.expectComplaint("409");
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        String draft = odile.applies(CALL);
        Page one = project(odile, draft);
        Page two = odile.page.context().newPage();
        two.navigate(one.url());

        type(one, NEED, "Premier texte.");
        assertSaved(one);
        type(two, NEED, "Second texte.");

        assertThat(two.locator(".conflict")).containsText("Premier texte.");
        assertThat(two.locator(".conflict")).containsText("Second texte.");
        two.locator(".conflict button").last().click();
        assertSaved(two);
        two.reload();
        assertThat(two.locator(NEED)).hasValue("Premier texte.\n\nSecond texte.");
    }

    @Test
    void savesAndSettlesConflictsWithoutScript(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(
                browser.newPerson(new NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false))));
        String draft = odile.applies(CALL);
        Page two = odile.page.context().newPage();
        Page one = project(odile, draft);
        two.navigate(one.url());

        one.fill(NEED, "Texte sans script,\nsur deux lignes.");
        one.click("[id$=goOn]");
        assertThat(one.locator(".notice.done")).isVisible();
        two.fill(NEED, "Autre texte.");
        two.click("[id$=goOn]");
        assertThat(two.locator("main")).containsText("Rien n’est perdu");
        two.click("[id$=settle]");

        assertThat(two.locator(NEED)).hasValue("Texte sans script,\nsur deux lignes.\n\nAutre texte.");
    }

    @Test
    void isNeverInConflictWithOneself(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        Page page = section(odile, odile.applies(CALL), "BUDGET");

        page.fill("[id=BUDGET-C64_PAY]", "2000");
        page.click("[id$=goOn]");

        page.waitForURL(url -> url.contains("section=COFUNDERS"));
        assertThat(page.locator(".notice.done")).isVisible();
    }

    @Test
    void saysAtOnceWhatItCannotReadInABudget(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        Page page = section(odile, odile.applies(CALL), "BUDGET");

        type(page, "[id=BUDGET-C64_PAY]", "6.000");
        assertThat(page.locator("[data-budget-total=charges]").first()).containsText(Window.like("6 000,00"));
        odile.sees("« 6.000 » est lu 6 000,00 €");
        type(page, "[id=BUDGET-C62_BANK]", "-50");
        odile.sees("Pas de montant négatif");
        type(page, "[id=BUDGET-C62_FEES]", "abc");
        odile.sees("2 montants non comptés");
        type(page, "[id=BUDGET-P74_METROPOLE]", "200000");
        odile.sees("Trop demandé");
        browser.axe(page);
        browser.shot(page, "budget-unread");
    }

    @Test
    void savesWhatIsWrongAndSaysSo(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        String draft = odile.applies(CALL);

        odile.fills(draft, "CALENDAR", Map.of("START_DATE", "1er mars 2027", "END_DATE", "hier"));
        odile.sees("Un point est à corriger");
        odile.page.locator(".notice a").first().click();

        assertThat(odile.page.locator("[id=END_DATE]")).isFocused();
        odile.sees("Écrivez une date qui existe").sees("Compris : 1er mars 2027");
        odile.fills(draft, "CALENDAR", Map.of("END_DATE", "28/2/28"));
        assertThat(odile.page.locator(".notice.done")).isVisible();
    }

    @Test
    void keepsEveryAnswerOfARefusedFiling(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        String draft = odile.applies(CALL);
        odile.fills(draft, "PROJECT", Map.of("TITLE", "Vélo-bus", "NEED", "Aller à l’école.", "STAGE", "START_UP"));
        odile.fills(draft, "CALENDAR", Map.of("START_DATE", "31/02/2027", "END_DATE", "hier"));

        odile.page.navigate("/portal/application/check.xhtml?id=" + draft);
        odile.presses("Déposer");
        assertThat(odile.page.title()).startsWith("Erreur");
        odile.sees("Vélo-bus").sees("31/02/2027").sees("hier").sees("Démarrage");

        odile.page.locator(".gaps a[href*=END_DATE]").click();
        assertThat(odile.page.locator("[id=END_DATE]")).isFocused();
        assertThat(odile.page.locator("[id=END_DATE]")).hasValue("hier");
    }

    @Test
    void filesOnceHoweverOftenTheButtonIsPressed(Browser browser) {
        Page page = Demo.REPAIR.signIn(browser);
        page.navigate("/portal/home.xhtml");
        page.locator(".tasks a").first().click();
        String file = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        new Applicant(page).attaches(file, "Comptes");
        page.navigate("/portal/application/check.xhtml?id=" + file);

        List<Integer> answers = List.of(send(page, "resubmit"), send(page, "resubmit"));

        assertThat(answers).containsOnly(302);
        page.navigate("/portal/application/receipt.xhtml?id=" + file);
        assertThat(page.locator(".notice-title")).containsText("-2");
    }

    private static Page project(Applicant somebody, String draft) {
        return section(somebody, draft, "PROJECT");
    }

    private static Page section(Applicant somebody, String draft, String section) {
        somebody.page.navigate("/portal/application/section.xhtml?id=" + draft + "&section=" + section);
        return somebody.page;
    }

    private static void type(Page page, String field, String text) {
        page.fill(field, text);
        page.press(field, "Tab");
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator("[data-autosave-state=saved]")).isVisible();
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("passerelle"));
    }

    /** Sends this very form again, as a second click that no script stopped. */
    @SuppressWarnings("unchecked")
    private static int send(Page page, String form) {
        Map<String, Object> sent = (Map<String, Object>) page.evaluate(
                "id => { const f = document.getElementById(id); const d = Object.fromEntries(new FormData(f));"
                        + " d[f.querySelector('[type=submit]').name] = 'x'; return d; }",
                form);
        FormData data = FormData.create();
        sent.forEach((name, value) -> data.set(name, String.valueOf(value)));
        APIResponse answer = page.request()
                .post(page.url(), RequestOptions.create().setForm(data).setMaxRedirects(0));
        return answer.status();
    }
}
