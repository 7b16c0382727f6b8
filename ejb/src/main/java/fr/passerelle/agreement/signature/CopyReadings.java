package fr.passerelle.agreement.signature;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.PieceOpened;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who opened which signed copy: nobody confirms signatures that they did not look at. */
@ApplicationScoped
class CopyReadings {
    @Inject
    private CopyReadingRepository readings;

    @Inject
    private Clock clock;

    void note(@Observes PieceOpened opened) {
        UUID reader = opened.reader().accountId();
        UUID copyId = opened.piece().getId();
        boolean counts = opened.piece().getKind() == PieceKind.SIGNED_AGREEMENT
                && opened.reader().isStaff();
        if (counts && readings.find(copyId, reader).isEmpty()) {
            readings.add(new CopyReading(copyId, reader, clock.instant()));
        }
    }

    Optional<Instant> at(UUID copyId, Actor reader) {
        return readings.find(copyId, reader.accountId()).map(CopyReading::getReadAt);
    }

    void require(UUID copyId, Actor reader) {
        if (at(copyId, reader).isEmpty()) {
            throw new RuleViolation("agreement.copyUnread");
        }
    }
}
