package fr.passerelle.web.admin.security;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.privacy.Erasure;
import fr.passerelle.base.privacy.Erasures;
import fr.passerelle.base.privacy.PersonalFiles;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.layout.Viewer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Forgetting one person: what goes and what stays, asked by one administrator, carried out by another. */
@Named
@ViewScoped
public class ErasurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Erasures erasures;

    @Inject
    private PersonalFiles files;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID asked;
    private long version;
    private transient Account account;
    private transient Erasure erasure;

    public void load() {
        account = accounts.get(id);
        erasure = erasures.find(id).orElse(null);
        if (erasure != null) {
            asked = erasure.getId();
            version = erasure.getVersion();
        }
    }

    public String ask() {
        erasures.ask(id);
        notices.done("erasure.asked");
        return here("erasure");
    }

    public String carryOut() {
        erasures.carryOut(asked, version);
        notices.done("erasure.done");
        return here("access");
    }

    public String dismiss() {
        erasures.dismiss(asked, version);
        notices.done("erasure.dismissed");
        return here("access");
    }

    private String here(String page) {
        return "/admin/security/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }

    /** Who asked, in a name. */
    public String getAsker() {
        return accounts.get(erasure.getAskedBy()).getName();
    }

    public boolean isWaiting() {
        return erasure != null && erasure.isOpen();
    }

    /** Whether this administrator is the second pair of eyes. */
    public boolean isMine() {
        return isWaiting() && erasure.mayBeCarriedOutBy(viewer.actor().accountId());
    }

    public LocalDate getKeptUntil() {
        return files.keptUntil(id);
    }

    public Account getAccount() {
        return account;
    }

    public Erasure getErasure() {
        return erasure;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
