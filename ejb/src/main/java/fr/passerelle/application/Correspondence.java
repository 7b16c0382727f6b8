package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Messages between the association and MEL, kept in the file. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.INSTRUCTOR, Roles.SECRETARY, Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
public class Correspondence {
    private ApplicationRepository applications;
    private Event<MessageSent> sent;
    private CurrentActor actor;
    private Clock clock;

    protected Correspondence() {}

    @Inject
    Correspondence(ApplicationRepository applications, Event<MessageSent> sent, CurrentActor actor, Clock clock) {
        this.applications = applications;
        this.sent = sent;
        this.actor = actor;
        this.clock = clock;
    }

    @Once
    public void send(UUID applicationId, String body) {
        Application application = applications.get(applicationId, actor.get());
        if (!actor.get().isStaff()) {
            application.requireWrittenBy(actor.get());
        }
        keep(application, new Message(application.getId(), actor.get(), body, clock.instant()));
    }

    /**
     * Asks the association for something, in words that may change: the message is known by what it asks.
     *
     * @param aboutId for what, as an agreement
     */
    @Once
    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
    public void ask(UUID applicationId, Message.Kind kind, UUID aboutId, String body) {
        Application application = applications.get(applicationId, actor.get());
        keep(application, new Message(applicationId, actor.get(), body, clock.instant()).asking(kind, aboutId));
    }

    /** When this was first asked for that. */
    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
    public Optional<Instant> askedAt(Message.Kind kind, UUID aboutId) {
        return applications.findAsked(kind, aboutId);
    }

    private void keep(Application application, Message message) {
        applications.add(message);
        application.getExchange().said(message.isFromStaff(), message.getSentAt());
        sent.fire(new MessageSent(
                application.getId(), application.getOrganisation().getId(), message.isFromStaff()));
    }

    /** The last messages of the association call for no answer: the file leaves the list of those that wait for one. */
    @Once
    @RolesAllowed({Roles.INSTRUCTOR, Roles.SECRETARY})
    public void setAside(UUID applicationId) {
        applications.get(applicationId, actor.get()).getExchange().read(true);
    }

    /** Somebody who may write for the association has read the messages of MEL: they leave what it has to do. */
    @Once
    @RolesAllowed(Roles.APPLICANT)
    public void read(UUID applicationId) {
        Application application = applications.get(applicationId, actor.get());
        application.requireWrittenBy(actor.get());
        application.getExchange().read(false);
    }
}
