package fr.passerelle.application;

import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Scorecard;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.Answers;
import fr.passerelle.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of one request that a page shows. What the reader may not see is not in it: for an association,
 * {@code notes} is empty and {@code assessment} absent, and {@code steps} stop at what was notified.
 */
public record ApplicationFile(
        Application application,
        Form form,
        Map<String, Answer> answers,
        List<AttachmentRow> attachments,
        List<Submission> submissions,
        List<Correction> corrections,
        List<Message> messages,
        List<Note> notes,
        Optional<Assessment> assessment,
        List<Step> steps,
        Set<ApplicationAction> allowedActions) {

    public String answer(String key) {
        return answers.containsKey(key) ? answers.get(key).getValue() : "";
    }

    public Answers typed() {
        return new Answers(answers.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue())));
    }

    /** The list of tasks: one line per section of the form. */
    public List<SectionTask> sections() {
        return SectionTask.listOf(this);
    }

    /** True when the reader may change this field or piece now: writers have an action left that readers have not. */
    public boolean isOpen(String field) {
        return application.isDraft()
                ? allowedActions.contains(ApplicationAction.WITHDRAW)
                : allowedActions.contains(ApplicationAction.RESUBMIT)
                        && openCorrection()
                                .map(correction -> correction.reopens(field))
                                .orElse(false);
    }

    /** True when something of that section may be changed now. */
    public boolean isOpen(FormSection section) {
        return section == FormSection.PIECES
                ? form.call().getPieces().stream().anyMatch(piece -> isOpen("PIECE." + piece.code()))
                : form.questions(section).stream().anyMatch(question -> isOpen(question.key()));
    }

    public Optional<Correction> openCorrection() {
        return corrections.stream().filter(Correction::isOpen).findFirst();
    }

    /** The step by which the committee sent the file back, while it is in instruction again. */
    public Optional<Step> returned() {
        return application.getState() != ApplicationState.COMPLETE
                ? Optional.empty()
                : steps.stream()
                        .filter(step -> step.is(ApplicationAction.RETURN_TO_INSTRUCTION))
                        .reduce((earlier, later) -> later);
    }

    /** The version of the grid, {@link Assessment#NONE} while nobody has begun it. */
    public long gridVersion() {
        return assessment.map(Assessment::getVersion).orElse(Assessment.NONE);
    }

    public Scorecard scorecard() {
        return new Scorecard(
                form.call().getCriteria(), assessment.map(Assessment::getScores).orElse(List.of()));
    }
}
