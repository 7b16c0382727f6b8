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
    private UUID id;

    @Version
    private long version;

    /** For Hibernate, which fills the row it read: it draws no id. */
    protected Persistent() {}

    /** @param id {@link Ids#next()}, drawn by the constructor that the business calls */
    protected Persistent(UUID id) {
        this.id = id;
    }

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

    /** Asks by the getter: a proxy that stands for a row has empty fields, but knows the id. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Persistent that && getId().equals(that.getId());
    }

    @Override
    public final int hashCode() {
        return getId().hashCode();
    }
}
