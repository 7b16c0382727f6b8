package fr.passerelle.web.office.finance;

import fr.passerelle.organisation.BankAccountRow;
import fr.passerelle.organisation.BankAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The bank accounts that wait for a check or an approval, the oldest first. */
@Named("officeBankAccounts")
@RequestScoped
public class BankAccountsPage {
    @Inject
    private BankAccounts accounts;

    private List<BankAccountRow> rows;

    public void load() {
        rows = accounts.listPending();
    }

    public List<BankAccountRow> getRows() {
        return rows;
    }
}
