package fr.passerelle.committee;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** When deliberations reached the prefect: recorded once for all the files that one deliberation decides. */
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.DECIDER, Roles.FINANCE_PREPARER})
public class Transmissions {
    @Inject
    private CommitteeRepository committee;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @param day of the acknowledgement by the prefect */
    @Once
    public void record(UUID applicationId, LocalDate day) {
        Deliberation deliberation =
                committee.findDecision(applicationId).orElseThrow(NotFound::new).deliberation();
        LocalDate today = Paris.today(clock);
        Optional<Transmission> known = committee.findTransmission(deliberation);
        known.ifPresent(row -> row.write(day, today, actor.get(), clock.instant()));
        Transmission row = known.orElseGet(() -> {
            Transmission first = new Transmission(deliberation, day, today, actor.get(), clock.instant());
            committee.add(first);
            return first;
        });
        audit.record("deliberation.transmitted", new Subject(Transmission.class, row.getId()), day.toString());
    }

    /** What is recorded so far, for who may record it. */
    public Optional<LocalDate> toRecord(Deliberation deliberation) {
        return of(deliberation);
    }

    /** Empty as long as nobody recorded it. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public Optional<LocalDate> of(Deliberation deliberation) {
        return committee.findTransmission(deliberation).map(Transmission::getTransmittedOn);
    }
}
