package fr.passerelle.ear.browser;

import fr.passerelle.ear.Browser;

/** The two people of finance who stand between a proposed bank account and a payment. */
final class FinanceOfficer extends Window {
    private FinanceOfficer(Demo agent, Browser browser) {
        super(agent.signIn(browser));
    }

    /** One checks by a call, the other approves: nobody does both. */
    static void approveTheAccountOf(String organisation, Browser browser) {
        new FinanceOfficer(Demo.PREPARER, browser)
                .opensTheAccountOf(organisation)
                .chooses("L'IBAN et le BIC")
                .types("Qui avez-vous appelé", "La présidente, au numéro de 2024")
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
