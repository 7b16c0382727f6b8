package fr.passerelle.wrong;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes the rights of the product, and of somebody it made up. */
public class PlaysEverything {
    void take(CurrentActor actor, Runnable work) {
        actor.run(Act.AGREED_ROLES, work);
        actor.run(new Actor(new UUID(0, 9), "nobody", "Nobody", Set.of(), Map.of()), work);
    }
}
