package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import fr.passerelle.ear.Papers;
import org.junit.jupiter.api.Test;

/** A volunteer brings a new association in, and gets it ready to be paid: what is refused, and what then goes through. */
@InBrowser
class OrganisationIT {
    @Test
    void anAssociationRegistersByItsNumberAndBecomesPayable(Browser browser) {
        Window volunteer = new Window(Demo.RADIO.signIn(browser));
        String organisation = registers(browser, volunteer);
        declares(volunteer, organisation);
        proposesAnAccount(volunteer, organisation);

        FinanceOfficer.approveTheAccountOf("Les Amis du Canal", browser);
        volunteer.page.navigate("/portal/organisation/bankAccount.xhtml?id=" + organisation);
        volunteer.sees("FR14 •••• 2606").sees("Versements possibles à partir du");
        confirms(browser, volunteer, organisation);
    }

    private static String registers(Browser browser, Window volunteer) {
        Page page = volunteer.page;
        page.navigate("/portal/organisation/organisations.xhtml");
        volunteer
                .follows("Inscrire un organisme")
                .types("Numéro SIRET", "732 829 320 00075")
                .presses("Chercher")
                .sees("un chiffre est erroné")
                .types("Numéro SIRET", "931 702 401 00015")
                .presses("Chercher")
                .sees("déjà inscrit")
                .types("Numéro SIRET", "732 829 320 00074")
                .presses("Chercher")
                .sees("Relisez chaque réponse");
        browser.axe(page);
        volunteer
                .types("Nom de l'organisme", "Les Amis du Canal")
                .types("Numéro et rue", "3 quai du Wault")
                .types("Code postal", "62000")
                .types("Adresse électronique", "bureau@example.org")
                .types("Téléphone", "03.20.11.22.33")
                .types("Activité en quelques phrases", "Péniches d'insertion.");
        page.selectOption("#kind", new SelectOption().setLabel("Association"));
        page.selectOption("#commune", new SelectOption().setLabel("Lille"));
        volunteer.presses("Inscrire cet organisme").sees("59000");
        assertThat(page.inputValue("#name")).isEqualTo("Les Amis du Canal");
        volunteer
                .types("Code postal", "59800")
                .presses("Inscrire cet organisme")
                .sees("Votre organisme est inscrit");
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private static void declares(Window volunteer, String organisation) {
        volunteer
                .follows("Dirigeants")
                .follows("Ajouter une personne")
                .types("Prénom et nom", "Zoé Lœuil")
                .types("Adresse électronique", "zoe@example.org");
        volunteer.page.selectOption("#function", new SelectOption().setLabel("Présidence"));
        volunteer.presses("Enregistrer").sees("Représente l'organisme");
        volunteer.page.navigate("/portal/organisation/figures.xhtml?id=" + organisation);
        volunteer
                .follows("Exercice 2025")
                .types("Total des produits", "96 000")
                .types("Total des charges", "94 500")
                .types("Dont financements publics", "120 000")
                .types("Total du bilan", "50 000")
                .types("Fonds propres", "-8 000")
                .types("Trésorerie", "12 345,67")
                .types("Salariés", "4,5")
                .types("Bénévoles", "12")
                .presses("Enregistrer cet exercice")
                .sees("ils ne peuvent pas les dépasser")
                .types("Dont financements publics", "60 000")
                .presses("Enregistrer cet exercice")
                .sees("62,5 %")
                .sees("Négatifs");
    }

    private static void proposesAnAccount(Window volunteer, String organisation) {
        volunteer.page.navigate("/portal/organisation/bankAccountProposal.xhtml?id=" + organisation);
        volunteer.types("IBAN", "FR14 2004 1010 0505 0001 3M02 607").types("BIC", "PSSTFRPPLIL");
        volunteer.page.setInputFiles("#file", Papers.pdf("rib"));
        volunteer
                .presses("Proposer ce compte")
                .sees("Cet IBAN est faux")
                .types("IBAN", "FR14 2004 1010 0505 0001 3M02 606");
        volunteer.page.setInputFiles("#file", Papers.pdf("rib"));
        volunteer.presses("Proposer ce compte").sees("Un compte attend son contrôle");
    }

    private static void confirms(Browser browser, Window volunteer, String organisation) {
        Window instructor = new Window(Demo.INSTRUCTOR.signIn(browser));
        instructor.page.navigate("/office/organisation/organisations.xhtml?waiting=true&text=amis+du+canal");
        instructor.follows("Les Amis du Canal").presses("Confirmer l'identité").sees("est confirmée");
        volunteer.page.navigate("/portal/organisation/organisation.xhtml?id=" + organisation);
        assertThat(volunteer.page.locator("main").innerText()).doesNotContain("n’a pas encore confirmé");
    }
}
