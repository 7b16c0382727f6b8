package fr.passerelle.document.reading;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.document.Reprints.Comparison;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One kept document that had not been read when it was printed, read back once. */
@Entity
@Audited
public class DocumentReading extends Persistent {
    private static final int LONGEST = 2_000;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private ReadingOutcome outcome = ReadingOutcome.UNREAD;

    /** The missing ones, in the order in which they were to be read. */
    private String words = "";

    private Instant readAt;

    protected DocumentReading() {}

    DocumentReading(UUID documentId, Instant at) {
        super(Ids.next());
        this.documentId = documentId;
        this.readAt = at;
    }

    void tells(Comparison compared) {
        outcome = outcome(compared);
        String all = String.join(" ", compared.missing());
        words = all.substring(0, Math.min(all.length(), LONGEST));
    }

    private static ReadingOutcome outcome(Comparison compared) {
        if (compared.missing().isEmpty()) {
            return ReadingOutcome.WHOLE;
        }
        return compared.same() ? ReadingOutcome.LOST : ReadingOutcome.CHANGED;
    }

    UUID getDocumentId() {
        return documentId;
    }

    ReadingOutcome getOutcome() {
        return outcome;
    }

    String getWords() {
        return words;
    }

    Instant getReadAt() {
        return readAt;
    }
}
