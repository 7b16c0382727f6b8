package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import org.junit.jupiter.api.Test;

/** What staff rely on all day: filters kept in the address, pieces beside answers, refusals in words, calls prepared. */
@InBrowser
class OfficeIT {
    @Test
    void aListIsKeptInItsAddressAndTheFileKnowsItsNeighbours(Browser browser) {
        Window claire = new Window(Demo.INSTRUCTOR.signIn(browser));
        claire.page.navigate("/office/application/list.xhtml?state=AWARD_NOTIFIED&order=REFERENCE");
        assertThat(claire.page.locator("#state").inputValue()).isEqualTo("AWARD_NOTIFIED");
        claire.page.locator("a.row-link").first().click();
        claire.page.waitForLoadState();
        String first = claire.page.title();
        claire.page.locator(".neighbours a[rel=next]").click();
        claire.page.waitForLoadState();
        assertThat(claire.page.title()).isNotEqualTo(first);
        claire.page.keyboard().press("Alt+PageUp");
        claire.page.waitForURL(url -> url.contains("at=0"));
        assertThat(claire.page.title()).isEqualTo(first);
        claire.follows("Retour à la liste");
        assertThat(claire.page.url()).contains("state=AWARD_NOTIFIED", "order=REFERENCE");
    }

    @Test
    void aPieceIsReadBesideTheAnswersWithoutRunningInTheBrowser(Browser browser) {
        Window claire = new Window(Demo.INSTRUCTOR.signIn(browser));
        claire.page.navigate("/office/application/list.xhtml");
        claire.page.locator("a.row-link").first().click();
        claire.follows("Pièces");
        claire.page.locator(".piece-file a").first().click();
        claire.page.waitForFunction("() => document.querySelector('.preview-pages img')?.naturalWidth > 500");
        assertThat(claire.page.locator("iframe, embed, object").count()).isZero();
        browser.axe(claire.page);
    }

    @Test
    void twoWindowsNeverOverwriteOneGrid(Browser browser) {
        Window first = new Window(Demo.INSTRUCTOR.signIn(browser));
        first.page.navigate("/office/application/list.xhtml?text=cuisine+mobile");
        String file = first.page
                .locator("a.row-link")
                .first()
                .getAttribute("href")
                .replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        Window second = new Window(first.page.context().newPage());
        first.page.navigate(browser.address() + "/office/application/assessment.xhtml?id=" + file);
        second.page.navigate(browser.address() + "/office/application/assessment.xhtml?id=" + file);
        mark(first, 0, "4", "De la première fenêtre");
        mark(first, 1, "3", "Elle aussi");
        first.presses("continuer plus tard").sees("est enregistrée");
        mark(second, 0, "1", "De la seconde fenêtre");
        second.presses("continuer plus tard")
                .sees("Rien n’a été enregistré ni écrasé")
                .sees("De la première fenêtre");
        assertThat(second.page.locator("section.criterion textarea").allInnerTexts())
                .hasSizeGreaterThan(1);
        assertThat(second.page.locator("section.criterion textarea").nth(0).inputValue())
                .isEqualTo("De la seconde fenêtre");
        assertThat(second.page.locator("section.criterion textarea").nth(1).inputValue())
                .isEqualTo("Elle aussi");
    }

    private static void mark(Window window, int criterion, String mark, String reason) {
        Locator line = window.page.locator("section.criterion").nth(criterion);
        line.locator("input[value='" + mark + "']").check();
        line.locator("textarea").fill(reason);
    }

    @Test
    void whoeverHasAnotherRoleIsToldSoAndOfferedNoButton(Browser browser) {
        Page list = Demo.INSTRUCTOR.signIn(browser);
        list.navigate("/office/application/list.xhtml?state=AWARD_NOTIFIED");
        String file =
                list.locator("a.row-link").first().getAttribute("href").replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        for (String page : new String[] {"completeness", "assessment", "proposal"}) {
            Window helene = new Window(Demo.DECIDER.signIn(browser));
            helene.page.navigate("/office/application/" + page + ".xhtml?id=" + file);
            helene.sees("Cette action n’est pas ouverte");
            assertThat(helene.page.locator("main [type=submit]").count()).isZero();
        }
    }

    @Test
    void aCallIsPreparedPublishedAndProlonged(Browser browser) {
        Window paul = new Window(Demo.CALL_MANAGER.signIn(browser));
        paul.page.navigate("/office/call/edit.xhtml");
        paul.page.fill("#title", "Réparer ensemble");
        paul.page.fill("#summary", "Un soutien aux ateliers de réparation.");
        paul.page.fill("#description", "Texte de l’appel.");
        paul.page.fill("#contact", "appels@mel.example.org");
        paul.page.fill("#opensAt", "01/01/2027 09:00");
        paul.page.fill("#closesAt", "31/03/2027 12:00");
        paul.page.fill("#envelope", "100 000");
        paul.page.check("input[name=eligibleKinds][value=ASSOCIATION]");
        paul.presses("Enregistrer").sees("ajoutez au moins un critère");
        String call = paul.page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        paul.page.navigate("/office/call/pieces.xhtml?id=" + call);
        paul.page.fill("input[id$='line:0:label']", "Statuts signés");
        paul.presses("Enregistrer").sees("Statuts signés");
        paul.page.navigate("/office/call/criteria.xhtml?id=" + call);
        paul.page.fill("input[id$='line:0:label']", "Utilité sociale");
        paul.page.fill("input[id$='line:0:weight']", "100");
        paul.presses("Enregistrer").presses("Publier l’appel").sees("est publié");
        paul.page.fill("#closesAt", "28/02/2027 12:00");
        paul.presses("Prolonger").sees("pas raccourci");
        paul.page.fill("#closesAt", "30/04/2027 12:00");
        paul.presses("Prolonger").sees("est prolongé");
    }
}
