package fr.passerelle.demo;

import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.organisation.bank.BankCheck;
import fr.passerelle.organisation.bank.BankDetails;
import fr.passerelle.organisation.bank.CallBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;

/** Bank accounts of invented structures, made payable by the three people that it takes. */
@ApplicationScoped
class DemoBank {
    private static final Bic BIC = new Bic("PSSTFRPPLIL");

    @Inject
    private BankAccounts accounts;

    @Inject
    private DemoPeople people;

    @Inject
    private Clock clock;

    /** Waits for its check. */
    UUID proposedAccount(DemoPerson person, UUID organisationId, String holder, String iban) {
        InputStream statement = DemoPaper.of("Relevé d’identité bancaire", holder);
        BankDetails details = new BankDetails(new Iban(iban), BIC, holder);
        return people.call(person, () -> accounts.propose(organisationId, details, "rib.pdf", statement));
    }

    void approvedAccount(DemoPerson person, UUID organisationId, String holder, String iban) {
        UUID id = proposedAccount(person, organisationId, holder, iban);
        CallBack call =
                new CallBack("Standard, connu depuis la demande précédente", "03 20 00 00 00", Paris.today(clock));
        BankCheck check = new BankCheck(true, true, call);
        people.run(DemoPerson.PREPARER, () -> accounts.check(id, version(id), check));
        people.run(DemoPerson.VALIDATOR, () -> accounts.approve(id, version(id), null));
    }

    private long version(UUID accountId) {
        return accounts.get(accountId).getVersion();
    }
}
