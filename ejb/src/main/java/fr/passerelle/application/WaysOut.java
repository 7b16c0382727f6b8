package fr.passerelle.application;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a request that will not go on to the committee, and of a complement that does not come. */
@Stateless
@RolesAllowed(Roles.INSTRUCTOR)
public class WaysOut {
    private Progress progress;
    private AnswerDeadlines dueDates;
    private Clock clock;

    protected WaysOut() {}

    @Inject
    WaysOut(Progress progress, AnswerDeadlines dueDates, Clock clock) {
        this.progress = progress;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** Irrecevabilité: neither the call nor the law lets this be examined. The association reads why (CRPA L211-2). */
    @Once
    public void declareInadmissible(UUID applicationId, String reason) {
        String why = required(reason);
        progress.advance(progress.take(applicationId), ApplicationAction.DECLARE_INADMISSIBLE, null, why);
    }

    /** Classement sans suite; after a complement was asked for, only once its day is past (CRPA L114-5). */
    @Once
    public void close(UUID applicationId, String reason) {
        String why = required(reason);
        Application application = progress.take(applicationId);
        if (application.getState() == ApplicationState.INCOMPLETE && !application.isLate(dueDates.today())) {
            throw new RuleViolation("correction.stillOpen", application.getDueOn());
        }
        progress.openCorrection(applicationId).ifPresent(asked -> asked.answered(clock.instant()));
        progress.advance(application, ApplicationAction.CLOSE, null, why);
    }

    /** More time to answer what was asked. */
    @Once
    public void extendCorrection(UUID applicationId, LocalDate until, String reason) {
        Application application = progress.take(applicationId);
        asked(applicationId).extend(until);
        progress.advance(application, ApplicationAction.EXTEND_CORRECTION, until, reason == null ? "" : reason.strip());
    }

    /** What was asked is needed no more, or was asked wrong: the request stands as it was filed, and may be asked anew. */
    @Once
    public void cancelCorrection(UUID applicationId, String reason) {
        String why = required(reason);
        Application application = progress.take(applicationId);
        asked(applicationId).answered(clock.instant());
        progress.advance(application, ApplicationAction.CANCEL_CORRECTION, dueDates.completenessCheck(), why);
    }

    private Correction asked(UUID applicationId) {
        return progress.openCorrection(applicationId).orElseThrow(NotFound::new);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("reason", "required");
        }
        return reason.strip();
    }
}
