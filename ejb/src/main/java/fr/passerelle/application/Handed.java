package fr.passerelle.application;

import fr.passerelle.base.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When those who may file a draft were told that it is ready for them, and by whom. */
@Embeddable
public class Handed {
    @Column(name = "handed_over_at")
    private Instant at;

    @Column(name = "handed_over_by")
    private String by;

    protected Handed() {}

    Handed(Actor writer, Instant at) {
        this.at = at;
        this.by = writer.name();
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }
}
