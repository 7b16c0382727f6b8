package fr.passerelle.web.office.finance;

import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccountAction;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.Offered;
import fr.passerelle.web.faces.ReadOnce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One proposed account: what to compare, whom to call, and the decision of one of the two agents. */
@Named("officeBankAccount")
@ViewScoped
public class BankAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    @Inject
    private ReadOnce readings;

    private final Offered<BankAccountAction> offered = new Offered<>();
    private final BankCheckForm form = new BankCheckForm();
    private UUID id;
    private String sharedReason;
    private String reason;

    /** One line of the history. */
    public record Done(BankAccountAction action, Instant at, String actorName, String comment) {}

    public void load() {
        may(BankAccountAction.REJECT.name());
    }

    public String check() {
        accounts.check(id, getAccount().getVersion(), form.check());
        return back("bankCheck.checked");
    }

    public String approve() {
        accounts.approve(id, getAccount().getVersion(), sharedReason);
        return back("bankCheck.approved");
    }

    public String reject() {
        accounts.reject(id, getAccount().getVersion(), reason);
        return back("bankCheck.rejected");
    }

    private String back(String done) {
        notices.done(done, getAccount().getOrganisation().getName());
        return "/office/finance/bankAccounts.xhtml?faces-redirect=true";
    }

    public BankAccount getAccount() {
        return readings.of(BankAccount.class, id, () -> accounts.get(id));
    }

    public Organisation getOrganisation() {
        return organisations.get(getAccount().getOrganisation().getId());
    }

    /** The account in use, which this one would replace; null when it is the first. */
    public BankAccount getInUse() {
        return accounts.approved(getAccount().getOrganisation().getId())
                .filter(used -> !used.getId().equals(id))
                .orElse(null);
    }

    public List<String> getOthers() {
        return accounts.listOthersWith(id);
    }

    public boolean may(String action) {
        return offered.with(accounts.allowedActions(id)).contains(BankAccountAction.valueOf(action));
    }

    public List<Done> getHistory() {
        return accounts.history(id).stream()
                .map(step -> new Done(
                        step.action(BankAccountAction.class), step.getAt(), step.getActorName(), step.getComment()))
                .toList();
    }

    public BankCheckForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getSharedReason() {
        return sharedReason;
    }

    public void setSharedReason(String sharedReason) {
        this.sharedReason = sharedReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
