package fr.passerelle.web.portal.application;

import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.committee.Decision;
import fr.passerelle.web.words.ProgressStage;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far a file has come, in the plain words of its association. */
@RequestScoped
public class ApplicationProgress {
    private static final Set<ApplicationAction> DONE_BY_ITS_OWN_PEOPLE =
            Set.of(ApplicationAction.SUBMIT, ApplicationAction.RESUBMIT, ApplicationAction.WITHDRAW);

    @Inject
    private ReaderTexts texts;

    /** One thing that happened; who did it is said for the association's own people only. */
    public record Told(String what, Instant at, String who, String comment) {}

    /**
     * @param decision null until it is notified
     * @param agreement the one in hand, null when there is none
     */
    public List<ProgressStage> stages(Application application, Decision decision, AgreementRow agreement) {
        ApplicationState state = application.getState().shownToApplicant();
        boolean complete = state == ApplicationState.COMPLETE || decision != null;
        List<ProgressStage> stages = new ArrayList<>();
        stages.add(stage("follow.stage.filed", true, false, texts.exactly(application.getSubmittedAt())));
        stages.add(stage("follow.stage.complete", complete, !complete, ""));
        stages.add(stage("follow.stage.instructed", decision != null, complete && decision == null, ""));
        stages.add(stage("follow.stage.decided", decision != null, false, decided(decision)));
        if (decision == null || decision.isAward()) {
            boolean signed = agreement != null && agreement.state() == AgreementState.SIGNED;
            String note = signed ? texts.show(agreement.signedOn()) : waiting(agreement);
            stages.add(stage("follow.stage.agreed", signed, decision != null && !signed, note));
            stages.add(stage("follow.stage.paid", false, signed, ""));
        }
        return stages;
    }

    private String waiting(AgreementRow agreement) {
        return agreement == null ? "" : texts.of(agreement.state());
    }

    private String decided(Decision decision) {
        return decision == null ? "" : texts.show(decision.getNotifiedAt());
    }

    private ProgressStage stage(String key, boolean done, boolean current, String note) {
        String tone = done ? "done" : current ? "wait" : "neutral";
        return new ProgressStage(
                texts.web(key), current && note.isEmpty() ? texts.web("follow.stage.now") : note, tone, current);
    }

    /** Newest first. */
    public List<Told> steps(List<Step> steps) {
        List<Told> told = new ArrayList<>(steps.stream().map(this::told).toList());
        told.sort((one, other) -> other.at().compareTo(one.at()));
        return told;
    }

    private Told told(Step step) {
        ApplicationAction action = step.action(ApplicationAction.class);
        boolean own = DONE_BY_ITS_OWN_PEOPLE.contains(action);
        return new Told(
                texts.web("follow.step." + action),
                step.getAt(),
                own ? step.getActorName() : texts.web("follow.service"),
                step.getComment());
    }
}
