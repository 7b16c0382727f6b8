package fr.passerelle.document.reading;

import fr.passerelle.base.access.Roles;
import fr.passerelle.document.Reprints;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reading back what was kept unread, and the list of what lacks words. */
@Stateless
@RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
public class DocumentReadings {
    private static final int LONGEST_PAGE = 100;

    @Inject
    private ReadingRepository readings;

    @Inject
    private Reprints reprints;

    @Inject
    private Clock clock;

    public List<LossRow> list(int first, int size) {
        return readings.listToMend(first, Math.min(size, LONGEST_PAGE));
    }

    public long count() {
        return readings.countToMend();
    }

    /** The oldest documents that were not read back yet. */
    public List<UUID> listUnread(int size) {
        return readings.listUnread(size);
    }

    /** Noted before it is read, so that one that breaks the reading does not hold up the others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(UUID documentId) {
        readings.add(new DocumentReading(documentId, clock.instant()));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void read(UUID documentId) {
        readings.of(documentId).tells(reprints.compare(documentId));
    }
}
