package fr.passerelle.base.seen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** What the page of this request showed when its form was drawn; nothing for whoever comes without a page. */
@RequestScoped
public class Seen {
    private Marks marks = Marks.NONE;

    @Inject
    private SeenRepository versions;

    public void use(Marks shown) {
        marks = shown;
    }

    /** @throws fr.passerelle.base.shared.StaleVersion when something that was shown changed since */
    void requireSame() {
        versions.requireSame(marks);
    }

    /**
     * Does a write on what was shown, looked at before it and after it: what others change in between refuses it too. What
     * it changes itself is no surprise to the writes that follow in this request.
     */
    public Object during(Callable<Object> write) throws Exception {
        Marks shown = marks;
        versions.requireSame(shown);
        marks = Marks.NONE;
        Object outcome = write.call();
        versions.requireStillOurs(shown);
        return outcome;
    }
}
