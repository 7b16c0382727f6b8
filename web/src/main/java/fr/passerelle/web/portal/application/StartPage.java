package fr.passerelle.web.portal.application;

import fr.passerelle.application.Drafts;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.OwnFile;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.OrganisationRow;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Before the first word: what the call asks, until when, and for which organisation one applies. */
@Named
@ViewScoped
public class StartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;

    @Inject
    private Organisations organisations;

    @Inject
    private Applications applications;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private UUID callId;
    private UUID organisationId;
    private transient ProjectCall call;
    private transient List<Choice> choices;

    public void load() {
        getCall();
        if (getOrganisations().size() == 1) {
            organisationId = (UUID) getOrganisations().get(0).value();
        }
    }

    public String start() {
        UUID draft = drafts.start(callId, organisationId);
        notices.done("start.done");
        return Addresses.redirect(Addresses.tasks(draft));
    }

    public ProjectCall getCall() {
        if (call == null) {
            call = calls.get(callId);
        }
        return call;
    }

    /** Those for which this person may write. */
    public List<Choice> getOrganisations() {
        if (choices == null) {
            choices = organisations.listMine().stream()
                    .filter(row -> actor.get().mayWriteFor(row.id()))
                    .map(StartPage::choice)
                    .toList();
        }
        return choices;
    }

    private static Choice choice(OrganisationRow row) {
        return new Choice(row.id(), row.name());
    }

    /** Drafts already begun on this call: one rather goes on than begins again. */
    public List<OwnFile> getBegun() {
        return applications.listMine().stream()
                .filter(own -> own.isDraft() && own.callId().equals(callId))
                .toList();
    }

    /** Requests that were filed on this call already, with what became of them. */
    public List<OwnFile> getFiled() {
        return applications.listMine().stream()
                .filter(own -> own.submittedAt() != null && own.callId().equals(callId))
                .toList();
    }

    public boolean isOpen() {
        return getCall().receivesAt(clock.instant());
    }

    public Instant getDeadline() {
        return getCall().getWindow().getDeadline();
    }

    public UUID getCallId() {
        return callId;
    }

    public void setCallId(UUID callId) {
        this.callId = callId;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(UUID organisationId) {
        this.organisationId = organisationId;
    }
}
