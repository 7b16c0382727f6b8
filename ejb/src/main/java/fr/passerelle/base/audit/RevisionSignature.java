package fr.passerelle.base.audit;

import fr.passerelle.base.access.CurrentActor;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import org.hibernate.envers.RevisionListener;

/** Signs each revision with the actor of the request. Made by Envers, so it asks CDI instead of being injected. */
public class RevisionSignature implements RevisionListener {
    @Override
    public void newRevision(Object revision) {
        CDI<Object> beans = CDI.current();
        Clock clock = beans.select(Clock.class).get();
        ((Revision) revision).signedBy(beans.select(CurrentActor.class).get().get(), clock.instant());
    }
}
