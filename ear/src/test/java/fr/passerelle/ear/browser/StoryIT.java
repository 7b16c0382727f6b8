package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import fr.passerelle.ear.Papers;
import fr.passerelle.ear.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole job, from an open call to an agreement on paper, each act by the person whose act it is. */
@InBrowser(TestDatabase.POSTGRESQL)
class StoryIT {
    private static final Map<String, String> IDENTITY = Map.of(
            "CONTACT_NAME", "Odile Œuvrard",
            "CONTACT_ROLE", "présidente",
            "CONTACT_EMAIL", "presidente@velo.example.org",
            "CONTACT_PHONE", "03 20 11 22 33",
            "FIRST_REQUEST", "yes");
    private static final Map<String, String> PROJECT = Map.of(
            "AXIS", "Structures de moins de cinq ans",
            "STAGE", "START_UP",
            "NATURE", "PROJECT",
            "SUMMARY", "Un atelier où l’on répare soi-même son vélo.",
            "INITIATIVE", "Nos adhérents l’ont décidé en assemblée générale.",
            "NEED", "Aucun atelier dans le quartier.",
            "DESCRIPTION", "Trois permanences par semaine, deux salariés.");
    private static final Map<String, String> TERRITORY = Map.of(
            "AUDIENCE", "Les habitants de Fives.",
            "AUDIENCE_COUNT", "1 200",
            "COMMUNES_SERVED", "59350",
            "PRIORITY_DISTRICT", "yes");
    private static final Map<String, String> BUDGET = Map.of(
            "BUDGET.C64_PAY", "70 000",
            "BUDGET.C60_SUPPLIES", "20 000,00",
            "BUDGET.P70_SALES", "63 000 €",
            "BUDGET.P74_METROPOLE", "27 000");
    private static final Map<String, String> COMMITMENTS = Map.of(
            "SIGNATORY_NAME", "Odile Œuvrard",
            "SIGNATORY_ROLE", "présidente",
            "PUBLIC_AID", "UP_TO_500000",
            "REPUBLICAN_CONTRACT", "yes",
            "UP_TO_DATE", "yes",
            "TRUE_STATEMENT", "yes");

    @Test
    void anAssociationAppliesAndGetsAThreeYearAgreement(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        String file = apply(odile, "Atelier de la gare");

        Window claire = new Window(Demo.INSTRUCTOR.signIn(browser));
        declareComplete(claire, file);
        score(claire, file);
        propose(claire, file, "Favorable", "27 000");
        Window sophie = new Window(Demo.SECRETARY.signIn(browser));
        present(sophie, file, "Favorable", "27 000");
        Window helene = new Window(Demo.DECIDER.signIn(browser));
        helene.page.navigate("/office/committee/decision.xhtml?id=" + file);
        helene.chooses("Attribution")
                .types("numéro de la délibération", "26-C-0777")
                .types("date de la délibération", Papers.today());
        List<String> asked = List.of("12 000,00", "10 000,00", "5 000,00");
        for (int year = 1; year <= 3; year++) {
            assertThat(plain(helene.page.locator("[id$=year" + year + "]").inputValue()))
                    .startsWith(asked.get(year - 1));
        }
        helene.presses("Vérifier").sees("27 000,00 €").presses("Attribuer");
        tell(sophie, file);

        odile.page.navigate("/portal/application/follow.xhtml?id=" + file);
        odile.sees("Subvention accordée");
        assertThat(pdf(odile.page, browser, "/document/courrier/" + file)).contains("27 000,00 €", "26-C-0777");

        FinanceOfficer.approveTheAccountOf("Les Rayons de Fives", browser);
        String agreement = issue(browser, file);
        assertThat(download(odile, agreement))
                .contains("vingt-sept mille euros", "12 000,00", "10 000,00", "5 000,00", "Les Rayons de Fives");
        sign(odile, browser, agreement);
    }

    @Test
    void aRequestIsSentBackThenRefusedWithItsReasons(Browser browser) {
        Applicant odile = new Applicant(Demo.BIKES.signIn(browser));
        String file = apply(odile, "Fonctionnement 2027");

        Window claire = new Window(Demo.INSTRUCTOR.signIn(browser));
        claire.page.navigate("/office/application/completeness.xhtml?id=" + file);
        claire.page.locator("input[type=checkbox]").first().check();
        claire.page.locator(".recheck textarea").first().fill("Cette pièce est illisible.");
        claire.presses("Voir ce que").sees("Cette pièce est illisible.").presses("Envoyer");
        odile.page.navigate("/portal/application/follow.xhtml?id=" + file);
        odile.sees("Cette pièce est illisible.");
        odile.attaches(file, "Statuts signés");
        odile.page.navigate("/portal/application/check.xhtml?id=" + file);
        odile.presses("Renvoyer");

        declareComplete(claire, file);
        score(claire, file);
        propose(claire, file, "Défavorable", "0");
        Window sophie = new Window(Demo.SECRETARY.signIn(browser));
        present(sophie, file, "Défavorable", "0");
        Window helene = new Window(Demo.DECIDER.signIn(browser));
        helene.page.navigate("/office/committee/decision.xhtml?id=" + file);
        helene.chooses("Refus")
                .types("numéro de la délibération", "26-C-0778")
                .types("date de la délibération", Papers.today())
                .types("raison", "Le projet finance du fonctionnement récurrent.")
                .presses("Vérifier")
                .presses("Enregistrer le refus");
        odile.page.navigate("/portal/application/follow.xhtml?id=" + file);
        assertThat(odile.page.locator("main").textContent()).doesNotContain("récurrent");
        tell(sophie, file);
        odile.page.navigate("/portal/application/follow.xhtml?id=" + file);
        odile.sees("Le projet finance du fonctionnement récurrent.");
        assertThat(pdf(odile.page, browser, "/document/courrier/" + file))
                .contains("fonctionnement récurrent", "tribunal administratif de Lille");
    }

    private static String apply(Applicant odile, String title) {
        String draft = odile.applies("Entreprendre autrement");
        odile.fills(draft, "IDENTITY", IDENTITY)
                .fills(draft, "PROJECT", PROJECT)
                .fills(draft, "PROJECT", Map.of("TITLE", title))
                .fills(draft, "PUBLIC_TERRITORY", TERRITORY)
                .fills(
                        draft,
                        "CALENDAR",
                        Map.of(
                                "START_DATE",
                                "01/01/2027",
                                "END_DATE",
                                "31/12/2029",
                                "YEARS",
                                "3",
                                "STEPS",
                                "Ouverture en mars."))
                .fills(draft, "BUDGET", BUDGET)
                .fills(
                        draft,
                        "BUDGET",
                        Map.of("REQUEST_YEAR.1", "12 000", "REQUEST_YEAR.2", "10 000", "REQUEST_YEAR.3", "5 000"))
                .fills(
                        draft,
                        "INDICATORS",
                        Map.of(
                                "INDICATOR.1.LABEL", "Vélos réparés",
                                "INDICATOR.1.TARGET", "600 par an",
                                "INDICATOR.1.METHOD", "Fiches d’atelier"))
                .fills(draft, "RESPONSIBLE_PURCHASING", Map.of("PURCHASING", "Pièces de réemploi."));
        odile.page.navigate("/portal/application/check.xhtml?id=" + draft);
        assertThat(odile.page.locator(".gaps").textContent()).contains("Statuts signés");
        odile.attaches(draft, "Statuts signés")
                .attaches(draft, "Comptes du dernier exercice")
                .attaches(draft, "Relevé d’identité bancaire")
                .fills(draft, "COMMITMENTS", COMMITMENTS);
        odile.page.navigate("/portal/application/check.xhtml?id=" + draft);
        odile.presses("Déposer").sees("DEM-").sees("Comptes du dernier exercice.pdf");
        return draft;
    }

    private static void declareComplete(Window claire, String file) {
        claire.page.navigate("/office/application/completeness.xhtml?id=" + file);
        claire.presses("complet");
    }

    private static void score(Window claire, String file) {
        claire.page.navigate("/office/application/assessment.xhtml?id=" + file);
        int criteria = claire.page.locator("section.criterion").count();
        for (int n = 0; n < criteria; n++) {
            claire.page
                    .locator("section.criterion")
                    .nth(n)
                    .locator("input[value='4']")
                    .check();
            claire.page.locator("section.criterion").nth(n).locator("textarea").fill("Solide et précis.");
        }
        claire.page.locator("[id$=propose]").click();
        claire.page.waitForLoadState();
    }

    private static void propose(Window claire, String file, String opinion, String amount) {
        claire.page.navigate("/office/application/proposal.xhtml?id=" + file);
        claire.page
                .locator("input[type=radio][value=" + (amount.equals("0") ? "UNFAVOURABLE" : "FAVOURABLE") + "]")
                .check();
        amount(claire, amount);
        claire.page.locator("textarea[id$=reason]").fill("Avis " + opinion + " après instruction.");
        claire.presses("Vérifier");
        claire.page.locator("[id$=propose]").click();
        claire.page.waitForLoadState();
    }

    /** A request of several years keeps what was asked for each. */
    private static void amount(Window window, String amount) {
        if (window.page.locator("input[id$=amount]").count() > 0) {
            window.page.locator("input[id$=amount]").first().fill(amount);
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static void present(Window sophie, String file, String opinion, String amount) {
        sophie.page.navigate("/office/committee/opinion.xhtml?id=" + file);
        sophie.page.locator("[id$=meetingDate]").fill(Papers.today());
        sophie.page
                .locator("input[type=radio][value=" + (amount.equals("0") ? "UNFAVOURABLE" : "FAVOURABLE") + "]")
                .check();
        amount(sophie, amount);
        sophie.page.locator("[id$='opinionForm:check'], [id$=check]").first().click();
        sophie.page.waitForLoadState();
        sophie.page.locator("[id$=present]").click();
        sophie.page.waitForLoadState();
    }

    private static void tell(Window sophie, String file) {
        sophie.page.navigate("/office/committee/notification.xhtml?id=" + file);
        sophie.presses("Notifier");
    }

    /** Finance draws the agreement up and sends it to be signed. */
    private static String issue(Browser browser, String file) {
        Window marc = new Window(Demo.PREPARER.signIn(browser));
        marc.page.navigate("/office/agreement/terms.xhtml?application=" + file);
        marc.chooses("hors aides d’État").presses("Préparer la convention");
        String agreement = marc.page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        assertThat(pdf(marc.page, browser, "/office/projet/" + agreement)).contains("26-C-0777");
        marc.page.navigate("/office/committee/transmission.xhtml?id=" + file);
        marc.types("Date de transmission", Papers.today()).presses("Enregistrer la date");
        Window ines = new Window(Demo.VALIDATOR.signIn(browser));
        ines.page.navigate("/office/agreement/review.xhtml?id=" + agreement);
        ines.presses("J’ai relu").sees("peut être envoyée");
        marc.page.navigate("/office/agreement/issue.xhtml?id=" + agreement);
        marc.presses("Émettre et envoyer à la signature").sees("est émise");
        return agreement;
    }

    private static String download(Applicant odile, String agreement) {
        odile.page.navigate("/portal/agreement/agreement.xhtml?id=" + agreement);
        String address =
                odile.page.locator("main a[href^='/document/']").first().getAttribute("href");
        return Papers.text(odile.page.request().get(address).body());
    }

    /** The association sends the signed copy, and somebody of finance who did not prepare it says that it is good. */
    private static void sign(Applicant odile, Browser browser, String agreement) {
        odile.page.locator("main input[type=file]").setInputFiles(Papers.pdf("Convention signée"));
        odile.page.locator("main [id$=send]").click();
        odile.page.waitForLoadState();
        Window ines = new Window(Demo.VALIDATOR.signIn(browser));
        ines.page.navigate("/office/agreement/signature.xhtml?id=" + agreement);
        readAndConfirm(ines);
        ines.sees("Ouvrez d’abord l’exemplaire signé");
        String copy = ines.page.locator("main a[href^='/pieces/']").first().getAttribute("href");
        assertThat(ines.page.request().get(copy).status()).isEqualTo(200);
        readAndConfirm(ines);
        ines.sees("est signée");
        odile.page.navigate("/portal/agreement/agreement.xhtml?id=" + agreement);
        odile.sees("signée");
    }

    private static void readAndConfirm(Window ines) {
        ines.page.locator("[id$=beneficiarySignedOn]").fill(Papers.today());
        ines.page.locator("[id$=funderSignedOn]").fill(Papers.today());
        for (String seen : List.of("sameAgreement", "bothSigned", "complete")) {
            ines.page.locator("[id$=" + seen + "]").check();
        }
        ines.presses("Confirmer les signatures");
    }

    private static String pdf(Page page, Browser browser, String address) {
        APIResponse answer = page.request().get(browser.address() + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Papers.text(answer.body());
    }
}
