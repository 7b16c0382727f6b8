package fr.passerelle.web.portal.organisation;

import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccountAction;
import fr.passerelle.organisation.bank.BankAccountState;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** On which account the organisation is paid, and where its change stands. */
@Named
@ViewScoped
public class BankAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    private UUID id;
    private transient List<BankAccount> list;

    public void load() {
        list = accounts.list(id);
    }

    public String withdraw() {
        accounts.withdraw(getWaiting().getId(), getWaiting().getVersion());
        notices.done("bank.withdrawn");
        return "/portal/organisation/bankAccount.xhtml?faces-redirect=true&id=" + id;
    }

    public BankAccountAction getWithdrawAction() {
        return BankAccountAction.WITHDRAW;
    }

    public String getOrganisationName() {
        return organisations.get(id).getName();
    }

    public boolean isWritable() {
        return organisations.mandateIn(id).mayWrite();
    }

    /** The one proposed and not yet approved; null when none is. */
    public BankAccount getWaiting() {
        return all().stream()
                .filter(account -> account.getState().isPending())
                .findFirst()
                .orElse(null);
    }

    public BankAccount getInUse() {
        return all().stream()
                .filter(account -> account.getState() == BankAccountState.APPROVED)
                .findFirst()
                .orElse(null);
    }

    /** The last proposal when finance refused it and none followed; else null. */
    public BankAccount getRefused() {
        return all().stream()
                .findFirst()
                .filter(account -> account.getState() == BankAccountState.REJECTED)
                .orElse(null);
    }

    /** Those that are over, the last one first. */
    public List<BankAccount> getPast() {
        return all().stream()
                .filter(account -> !account.equals(getWaiting()) && !account.equals(getInUse()))
                .toList();
    }

    private List<BankAccount> all() {
        if (list == null) {
            list = accounts.list(id);
        }
        return list;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
