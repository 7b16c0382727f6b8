package fr.passerelle.base.audit;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transactions of the {@link FirstSealing}; where it stands is said by the journal itself. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealingLots {
    private static final String ACTION = "facts.sealing";
    private static final Subject JOURNAL = new Subject(AuditEntry.class, null);
    private static final String BEGUN = "begun";
    private static final int SIZE = 500;

    @Inject
    private FactsOfObjects facts;

    @Inject
    private AuditRepository audit;

    @Inject
    private AuditLog log;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** False once it is done: a row that comes later without its line was not written by the product. */
    public boolean begin() {
        Optional<String> stands = audit.last(ACTION).map(AuditEntry::getDetails);
        if (stands.isPresent() || audit.hasFacts()) {
            return stands.filter(BEGUN::equals).isPresent();
        }
        log.record(ACTION, JOURNAL, BEGUN);
        return true;
    }

    public void end() {
        log.record(ACTION, JOURNAL, "done");
    }

    public List<SealedFacts> kinds() {
        return facts.kinds();
    }

    /** Seals those objects of this lot of which no line speaks; how many objects the lot holds. */
    public int seal(SealedFacts kind, int first) {
        Map<UUID, String> page = kind.page(first, SIZE);
        if (!page.isEmpty()) {
            Map<UUID, String> sealed = audit.lastFacts(kind.type(), page.keySet());
            UUID actorId = currentActor.get().accountId();
            audit.append(page.entrySet().stream()
                    .filter(object -> !sealed.containsKey(object.getKey()))
                    .map(object -> new AuditRepository.Line(
                            new AuditFact(
                                    clock.instant(),
                                    actorId,
                                    "facts.sealed",
                                    kind.type().getSimpleName(),
                                    object.getKey(),
                                    ""),
                            FactsOfObjects.hash(object.getValue())))
                    .toList());
        }
        return page.size();
    }
}
