package fr.passerelle.demo;

import fr.passerelle.organisation.BankAccounts;
import fr.passerelle.organisation.BankCheck;
import fr.passerelle.organisation.BankDetails;
import fr.passerelle.shared.Bic;
import fr.passerelle.shared.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;

/** Bank accounts of invented structures, made payable by the three people that it takes. */
@ApplicationScoped
class DemoBank {
    private static final Bic BIC = new Bic("PSSTFRPPLIL");

    @Inject
    private BankAccounts accounts;

    @Inject
    private DemoPeople people;

    /** Waits for its check. */
    UUID proposedAccount(DemoPerson person, UUID organisationId, String holder, String iban) {
        InputStream statement = DemoPaper.of("Relevé d’identité bancaire", holder);
        BankDetails details = new BankDetails(new Iban(iban), BIC, holder);
        return people.call(person, () -> accounts.propose(organisationId, details, "rib.pdf", statement));
    }

    void approvedAccount(DemoPerson person, UUID organisationId, String holder, String iban) {
        UUID id = proposedAccount(person, organisationId, holder, iban);
        BankCheck check = new BankCheck(true, true, "Contre-appel au standard connu depuis la demande précédente");
        people.run(DemoPerson.PREPARER, () -> accounts.check(id, version(id), check));
        people.run(DemoPerson.VALIDATOR, () -> accounts.approve(id, version(id)));
    }

    private long version(UUID accountId) {
        return accounts.get(accountId).getVersion();
    }
}
