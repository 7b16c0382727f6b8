package fr.passerelle.ear.browser;

import fr.passerelle.ear.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The two people of finance who stand between a proposed bank account and a payment. */
final class FinanceOfficer extends Window {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private FinanceOfficer(Demo agent, Browser browser) {
        super(agent.signIn(browser));
    }

    /** One checks by a call, the other approves: nobody does both. */
    static void approveTheAccountOf(String organisation, Browser browser) {
        new FinanceOfficer(Demo.PREPARER, browser)
                .opensTheAccountOf(organisation)
                .chooses("L'IBAN et le BIC")
                .types("Personne appelée", "La présidente")
                .types("Numéro appelé", "03 20 00 00 00")
                .types(
                        "Jour de l'appel",
                        LocalDate.now(ZoneId.of("Europe/Paris")).format(DAY))
                .presses("Attester le contrôle")
                .sees("Attestez que le titulaire du compte")
                .chooses("Le titulaire est bien")
                .presses("Attester le contrôle")
                .sees("Un autre agent doit le valider");
        new FinanceOfficer(Demo.VALIDATOR, browser)
                .opensTheAccountOf(organisation)
                .presses("Valider le compte")
                .sees("est validé");
    }

    private Window opensTheAccountOf(String organisation) {
        page.navigate("/office/finance/bankAccounts.xhtml");
        return follows(organisation);
    }
}
