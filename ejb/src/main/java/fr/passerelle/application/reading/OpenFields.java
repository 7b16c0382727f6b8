package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Correction;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.form.Form;
import java.util.Optional;
import java.util.Set;

/** What of a request its reader may change now: everything of a draft, then only what was asked back. */
public record OpenFields(
        Application application, Optional<Correction> openCorrection, Set<ApplicationAction> allowedActions) {

    /** True for this field (a question key) or piece ({@code PIECE.} and its slot): writers have an action left that readers have not. */
    public boolean isOpen(String field) {
        return application.isDraft()
                ? allowedActions.contains(ApplicationAction.WITHDRAW)
                : allowedActions.contains(ApplicationAction.RESUBMIT)
                        && openCorrection
                                .map(correction -> correction.reopens(field))
                                .orElse(false);
    }

    /** True when something of that section may be changed now. */
    public boolean isOpen(FormSection section) {
        return section == FormSection.PIECES
                ? application.getCall().getPieces().stream().anyMatch(this::isOpen)
                : form().questions(section).stream().anyMatch(question -> isOpen(question.key()));
    }

    private boolean isOpen(PieceRequirement piece) {
        return isOpen("PIECE." + piece.code());
    }

    public Form form() {
        return Form.of(application.getCall());
    }
}
