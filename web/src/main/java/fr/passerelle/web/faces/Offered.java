package fr.passerelle.web.faces;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a page offered when it was opened stays on it: sent too late, it is refused in words, with what was typed. */
public final class Offered<A extends Enum<A>> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<A> actions = new LinkedHashSet<>();

    /** @return those of before too */
    public Set<A> with(Set<A> now) {
        actions.addAll(now);
        return actions;
    }
}
