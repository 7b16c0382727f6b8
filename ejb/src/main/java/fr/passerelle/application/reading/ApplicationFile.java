package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.Correction;
import fr.passerelle.application.Message;
import fr.passerelle.application.Note;
import fr.passerelle.application.Submission;
import fr.passerelle.application.assessment.Scorecard;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.form.Answers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything of one request, for the one page that shows everything: that of staff. */
public record ApplicationFile(
        GradedRequest graded,
        Answers typed,
        List<AttachmentRow> attachments,
        List<Submission> submissions,
        List<Correction> corrections,
        List<Message> messages,
        List<Note> notes,
        List<Step> steps) {

    public Application application() {
        return graded.application();
    }

    public Set<ApplicationAction> allowedActions() {
        return graded.allowedActions();
    }

    public Scorecard scorecard() {
        return graded.scorecard();
    }

    public Optional<Correction> openCorrection() {
        return corrections.stream().filter(Correction::isOpen).findFirst();
    }

    /** The step by which the committee sent the file back, while it is in instruction again. */
    public Optional<Step> returned() {
        return application().getState() != ApplicationState.COMPLETE
                ? Optional.empty()
                : steps.stream()
                        .filter(step -> step.is(ApplicationAction.RETURN_TO_INSTRUCTION))
                        .reduce((earlier, later) -> later);
    }
}
