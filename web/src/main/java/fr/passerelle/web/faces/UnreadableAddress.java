package fr.passerelle.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * An address that lacks what its page cannot do without ({@code required}), or holds what cannot be read, is the address
 * of nothing: 404 before the page is begun, rather than half a page that fails.
 */
public class UnreadableAddress implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent validated) {
        FacesContext faces = validated.getFacesContext();
        if (!faces.isPostback()
                && faces.isValidationFailed()
                && !faces.getResponseComplete()
                && ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                        .anyMatch(parameter -> !parameter.isValid())) {
            new ErrorAnswers(faces).notFound();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
