package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** One person writes a request, another may file it: the first tells the second that it is ready. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Handover {
    private Progress progress;
    private Filing filing;
    private Event<HandedOver> told;
    private AuditLog audit;
    private CurrentActor actor;
    private Clock clock;

    protected Handover() {}

    @Inject
    Handover(
            Progress progress, Filing filing, Event<HandedOver> told, AuditLog audit, CurrentActor actor, Clock clock) {
        this.progress = progress;
        this.filing = filing;
        this.told = told;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Tells the signatories, once, however often it is asked. */
    @Once
    public void tellSignatories(UUID applicationId) {
        Application application = progress.lock(applicationId);
        application.requireState(ApplicationState.DRAFT);
        application.requireWrittenBy(actor.get());
        int gaps = filing.check(applicationId).size();
        if (gaps > 0) {
            throw new RuleViolation("application.incomplete", gaps);
        }
        if (application.handOver(actor.get(), clock.instant())) {
            told.fire(new HandedOver(application.getOrganisation().getId(), applicationId, application.getReference()));
            audit.record(
                    "application.handedOver",
                    new Subject(Application.class, applicationId),
                    application.getReference());
        }
    }
}
