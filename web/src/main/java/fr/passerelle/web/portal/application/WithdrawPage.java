package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Filing;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.OpenFields;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.ReadOnce;
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

    @Inject
    private ReadOnce readings;

    private UUID id;
    private String reason;

    public void load() {
        open();
    }

    public String withdraw() {
        filing.withdraw(id, reason == null ? "" : reason);
        notices.done("withdraw.done", getApplication().getReference());
        return "/portal/home.xhtml?faces-redirect=true";
    }

    private OpenFields open() {
        return readings.of(OpenFields.class, id, () -> applications.openFields(id));
    }

    public Application getApplication() {
        return open().application();
    }

    public boolean isAllowed() {
        return open().allowedActions().contains(ApplicationAction.WITHDRAW);
    }

    public String getWayBack() {
        return Addresses.file(id, getApplication().getState());
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
