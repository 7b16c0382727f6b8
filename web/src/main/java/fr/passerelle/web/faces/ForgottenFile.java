package fr.passerelle.web.faces;

import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * A page shown again after a refusal does not keep the file that was chosen: neither can the browser, and the uploaded
 * part ends with its request, so that a view that remembers it cannot be restored.
 */
public class ForgottenFile implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlInputFile;
    }

    @Override
    public void processEvent(SystemEvent beforeDrawing) {
        HtmlInputFile field = (HtmlInputFile) beforeDrawing.getSource();
        field.setSubmittedValue(null);
        field.setValue(null);
        field.setLocalValueSet(false);
    }
}
