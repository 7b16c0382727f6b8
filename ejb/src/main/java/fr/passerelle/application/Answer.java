package fr.passerelle.application;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One answer of a draft, exactly as typed. Its own version lets two people write in two fields at the same time. */
@Entity
@Audited
public class Answer extends Persistent {
    private static final int LONGEST = 20_000;

    private UUID applicationId;
    private String field;

    @Column(name = "typed")
    private String value;

    private Instant savedAt;
    private String savedBy;

    protected Answer() {}

    Answer(UUID applicationId, String field, String value, Instant savedAt, String savedBy) {
        super(Ids.next());
        this.applicationId = applicationId;
        this.field = field;
        write(value, savedAt, savedBy);
    }

    void write(String typed, Instant at, String by) {
        if (typed.length() > LONGEST) {
            throw RuleViolation.onField(field, "field.farTooLong", LONGEST);
        }
        value = typed;
        savedAt = at;
        savedBy = by;
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return value;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
