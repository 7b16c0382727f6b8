package fr.passerelle.base.access;

import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Segregation of duties: instructor, decider and payer of one file are three people. */
@ApplicationScoped
public class Duties {
    @Inject
    private DutyRepository duties;

    @Inject
    private Clock clock;

    /**
     * Takes this duty on this file, or keeps it when it is already theirs.
     *
     * @throws RuleViolation {@code duty.taken} when the same person holds another duty on the file
     */
    public void take(UUID applicationId, Actor actor, Duty duty) {
        Optional<FileDuty> held = duties.find(applicationId, actor.accountId());
        if (held.isEmpty()) {
            duties.add(new FileDuty(applicationId, actor.accountId(), duty, clock.instant()));
        } else if (held.get().getDuty() != duty) {
            throw new RuleViolation("duty.taken", held.get().getDuty(), duty);
        }
    }

    /** The duty that this person holds on this file, if any. */
    public Optional<Duty> held(UUID applicationId, Actor actor) {
        return duties.find(applicationId, actor.accountId()).map(FileDuty::getDuty);
    }
}
