package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import java.util.ArrayList;
import java.util.List;

/** Somebody who moves files without a server: what was written can be looked at. */
public final class GivenMover {
    private final List<Move> written = new ArrayList<>();

    public static Mover by(Actor actor) {
        return new GivenMover().of(actor);
    }

    public Mover of(Actor actor) {
        return new Mover(actor, written::add);
    }

    public List<Move> written() {
        return List.copyOf(written);
    }
}
