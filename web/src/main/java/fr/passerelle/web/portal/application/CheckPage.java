package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Filing;
import fr.passerelle.application.Handover;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.RequestTasks;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.ReadOnce;
import fr.passerelle.web.http.Arrival;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Everything that was answered, everything that is missing, and the one button that files. */
@Named
@ViewScoped
public class CheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Filing filing;

    @Inject
    private Checks checks;

    @Inject
    private Handover handover;

    @Inject
    private Notices notices;

    @Inject
    private Arrival arrival;

    @Inject
    private ReadOnce readings;

    private UUID id;

    public void load() {
        tasks();
    }

    public String submit() {
        UUID filed = filing.submit(id, arrival.instant());
        return Addresses.redirect("/portal/application/receipt.xhtml?id=" + filed);
    }

    public String resubmit() {
        UUID filed = filing.resubmit(id, arrival.instant());
        return Addresses.redirect("/portal/application/receipt.xhtml?id=" + filed);
    }

    /** Told once; the page then says when and by whom. */
    public String tellSignatories() {
        handover.tellSignatories(id);
        notices.done("check.told");
        return Addresses.redirect(Addresses.check(id));
    }

    /** True for one who writes this draft and may not file it, once nothing is missing. */
    public boolean isHandedOver() {
        return getView().missing().isEmpty()
                && !isSubmittable()
                && tasks().open().allowedActions().contains(ApplicationAction.WITHDRAW);
    }

    private RequestTasks tasks() {
        return readings.of(RequestTasks.class, id, () -> applications.tasks(id));
    }

    public CheckView getView() {
        return readings.of(CheckView.class, id, () -> checks.of(tasks()));
    }

    public Application getApplication() {
        return tasks().application();
    }

    public boolean isFirst() {
        return getApplication().isDraft();
    }

    public boolean isSubmittable() {
        return tasks().open().allowedActions().contains(ApplicationAction.SUBMIT);
    }

    public boolean isResubmittable() {
        return tasks().open().allowedActions().contains(ApplicationAction.RESUBMIT);
    }

    /** Who may file for this organisation. */
    public List<String> getSignatories() {
        return filing.listSignatories(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
