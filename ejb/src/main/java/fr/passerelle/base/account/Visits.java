package fr.passerelle.base.account;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.platform.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open sessions of a person: each is noted, listed to its owner, and ended by them from any other one. */
@Stateless
@PermitAll
public class Visits {
    @Inject
    private VisitRepository visits;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private Clock clock;

    /** My open sessions, the last one seen first. */
    public List<VisitRow> listMine() {
        Account me = accounts.get(currentActor.get().accountId());
        Instant now = clock.instant();
        Duration idle = settings.idle(me.isStaff());
        return visits.listOpen(me.getId(), now.minus(idle), now.minus(settings.longestSession()));
    }

    /** Ends one of my sessions: at its next request it has to sign in again. */
    public void end(UUID visitId) {
        UUID me = currentActor.get().accountId();
        visits.get(visitId, me).end(clock.instant());
        events.fire(new SecurityEvent("session.closed", me, ""));
    }

    /** How long this person may do nothing before they have to sign in again. */
    public Duration idle() {
        return settings.idle(currentActor.get().isStaff());
    }

    /** A session that begins; in a transaction of its own, as it begins with any request. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public UUID begin(UUID accountId) {
        Account account = accounts.get(accountId);
        Visit visit = new Visit(accountId, account.getSecurityStamp(), visitor, clock.instant());
        visits.add(visit);
        return visit.getId();
    }

    /** A sign of life. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seen(UUID visitId, UUID stamp) {
        visits.find(visitId).filter(Visit::isOpen).ifPresent(visit -> visit.seen(stamp, clock.instant()));
    }

    /** The account changed, and this session goes on: in the transaction of the change. */
    public void keep(UUID visitId, UUID stamp) {
        visits.find(visitId).ifPresent(visit -> visit.seen(stamp, clock.instant()));
    }

    /** The person leaves by themselves. */
    public void left(UUID visitId) {
        visits.find(visitId).ifPresent(visit -> visit.end(clock.instant()));
    }

    public boolean isOpen(UUID visitId) {
        return visits.find(visitId).filter(Visit::isOpen).isPresent();
    }
}
