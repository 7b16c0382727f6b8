package fr.passerelle.base.privacy;

import java.util.List;

/** Implemented by each capability that holds something of persons. */
public interface PersonalData {
    /** What it holds of this person, the latest first. */
    List<Holding> heldOf(Person person);

    /** Where it names who wrote: the name goes with the person. A column that is not told keeps it, as acts do. */
    default List<NamedColumn> named() {
        return List.of();
    }

    /** Forgets what is more than a name. */
    default void forget(Person person) {}
}
