package fr.passerelle.web.admin.security;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.grant.RoleChanges;
import fr.passerelle.base.upkeep.Watch;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One account: its roles, whether it is open, and what changing that does. */
@Named
@ViewScoped
public class AccessPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleChanges changes;

    @Inject
    private Watch watch;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private RoleChoices roleChoices;

    private UUID id;
    private long version;
    private Set<Role> granted = new LinkedHashSet<>();
    private transient Account account;

    public void load() {
        account = accounts.get(id);
        version = account.getVersion();
        granted = new LinkedHashSet<>(account.getStaffRoles());
    }

    public String grant() {
        boolean two = changes.takesTwo(granted, getAccount().getStaffRoles());
        changes.change(id, granted, version);
        notices.done(two ? "roleProposal.proposed" : "access.granted.done");
        return here();
    }

    public String disable() {
        accounts.disable(id, version);
        notices.done("access.disabled");
        return here();
    }

    public String enable() {
        accounts.enable(id, version);
        notices.done("access.enabled");
        return here();
    }

    public String inviteAgain() {
        accounts.inviteAgain(id);
        notices.done(
                watch.look().mailServer() ? "invite.done" : "invite.waits",
                getAccount().getLogin());
        return here();
    }

    private String here() {
        return "/admin/security/access.xhtml?faces-redirect=true&id=" + id;
    }

    public Account getAccount() {
        if (account == null) {
            account = accounts.get(id);
        }
        return account;
    }

    /** Its roles in words. */
    public String getDuties() {
        return getAccount().roles().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    public List<Choice> getRoleOptions() {
        return roleChoices.list();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Set<Role> getGranted() {
        return granted;
    }

    public void setGranted(Set<Role> granted) {
        this.granted = granted;
    }
}
