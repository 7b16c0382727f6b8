package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Correction;
import fr.passerelle.application.Correspondence;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.FollowedRequest;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A filed request: where it stands, what is asked back, the talk with the service, the decision and its papers. */
@Named
@ViewScoped
public class FollowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Correspondence correspondence;

    @Inject
    private CurrentActor actor;

    @Inject
    private Notices notices;

    private UUID id;
    private String body;
    private transient FollowedRequest request;

    public void load() {
        getRequest();
    }

    public String send() {
        correspondence.send(id, body);
        notices.done("follow.sent");
        return "/portal/application/follow.xhtml?faces-redirect=true&id=" + id;
    }

    public String read() {
        correspondence.read(id);
        notices.done("follow.readNow");
        return "/portal/application/follow.xhtml?faces-redirect=true&id=" + id;
    }

    public FollowedRequest getRequest() {
        if (request == null) {
            request = applications.follow(id);
        }
        return request;
    }

    public Application getApplication() {
        return getRequest().open().application();
    }

    /** The request for corrections that waits for an answer, null when there is none. */
    public Correction getCorrection() {
        return getRequest().open().openCorrection().orElse(null);
    }

    public boolean isWithdrawable() {
        return getRequest().open().allowedActions().contains(ApplicationAction.WITHDRAW);
    }

    public boolean isAnswerable() {
        return getRequest().open().allowedActions().contains(ApplicationAction.RESUBMIT);
    }

    /** True when this person may write to the service: mandates of the organisation that are not to read only. */
    public boolean isWriter() {
        return actor.get().mayWriteFor(getApplication().getOrganisation().getId());
    }

    public boolean isFiled() {
        return getApplication().getSubmittedAt() != null;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
