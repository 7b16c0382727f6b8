package fr.passerelle.base.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** What every entity has: an opaque identifier given at birth, and a version that refuses silent overwriting. */
@MappedSuperclass
@Audited
public abstract class Persistent {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    protected Persistent() {}

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Refuses to go on when the caller worked on an older version than this one. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new StaleVersion();
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Persistent that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
