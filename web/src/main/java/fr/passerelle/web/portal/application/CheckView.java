package fr.passerelle.web.portal.application;

import fr.passerelle.call.FormSection;
import java.util.List;

/**
 * A request looked at before it is sent.
 *
 * @param untouched pages on which MEL asked something back that nobody changed since
 */
public record CheckView(List<Missing> missing, List<FormSection> untouched, List<Summaries.Part> parts) {

    /** Something missing or wrong, and the field that mends it. */
    public record Missing(String text, String label, String href) {}
}
