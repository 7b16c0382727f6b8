package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.Filing;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Taking a request back: a page of its own, so that nobody does it by accident, script or not. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Filing filing;

    @Inject
    private Notices notices;

    private UUID id;
    private String reason;
    private transient ApplicationFile file;

    public void load() {
        getFile();
    }

    public String withdraw() {
        filing.withdraw(id, reason == null ? "" : reason);
        notices.done("withdraw.done", getFile().application().getReference());
        return "/portal/home.xhtml?faces-redirect=true";
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = applications.view(id);
        }
        return file;
    }

    public boolean isAllowed() {
        return getFile().allowedActions().contains(ApplicationAction.WITHDRAW);
    }

    public String getWayBack() {
        return Addresses.file(id, getFile().application().getState());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
