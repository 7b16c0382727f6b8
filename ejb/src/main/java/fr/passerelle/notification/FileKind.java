package fr.passerelle.notification;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.application.Application;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.organisation.bank.BankAccount;

/** A kind of file of which people are told, and the pages where each side goes on with it. */
enum FileKind {
    APPLICATION(Application.class, "/portal/application/follow.xhtml?id=", "/office/application/file.xhtml?id="),
    AGREEMENT(Agreement.class, "/portal/agreement/agreement.xhtml?id=", "/office/agreement/agreement.xhtml?id="),
    BANK_ACCOUNT(
            BankAccount.class, "/portal/organisation/organisations.xhtml", "/office/finance/bankAccount.xhtml?id=");

    private final Class<? extends Persistent> subject;
    private final String own;
    private final String office;

    FileKind(Class<? extends Persistent> subject, String own, String office) {
        this.subject = subject;
        this.own = own;
        this.office = office;
    }

    Class<? extends Persistent> subject() {
        return subject;
    }

    String own() {
        return own;
    }

    String office() {
        return office;
    }
}
