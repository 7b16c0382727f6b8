package fr.passerelle.web.faces;

import fr.passerelle.base.seen.SeenPages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Before a button does anything, even a step that writes nothing yet: is what its page showed still so? Else it is
 * refused in words, on the page as it is now, with everything typed kept.
 */
public class SeenFirst implements ActionListener {
    private final ActionListener wrapped;

    public SeenFirst(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        CDI.current().select(SeenPages.class).get().requireSame();
        wrapped.processAction(event);
    }
}
