package fr.passerelle.web.faces;

import fr.passerelle.base.once.Repeats;
import fr.passerelle.base.seen.SeenPages;
import fr.passerelle.base.shared.StaleVersion;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Before a button does anything, even a step that writes nothing yet: is what its page showed still so? Else it is
 * refused in words, on the page as it is now, with everything typed kept. A click that comes twice is not asked: what
 * changed since is its own doing, and it gets the outcome of the first.
 */
public class SeenFirst implements ActionListener {
    private final ActionListener wrapped;

    public SeenFirst(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            CDI.current().select(SeenPages.class).get().requireSame();
        } catch (StaleVersion stale) {
            if (!CDI.current().select(Repeats.class).get().isRepeat()) {
                throw stale;
            }
        }
        wrapped.processAction(event);
    }
}
