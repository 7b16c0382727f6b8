package fr.passerelle.document;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.access.Act;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.workflow.Transitioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Makes receipts and letters in the background as soon as their step is taken, so that the first reader does not wait. */
@ApplicationScoped
class Printing implements JobHandler {
    private static final String KIND = "document";
    private static final Map<Enum<?>, DocumentKind> MADE_AFTER = Map.of(
            ApplicationAction.SUBMIT, DocumentKind.RECEIPT,
            ApplicationAction.RESUBMIT, DocumentKind.RECEIPT,
            ApplicationAction.NOTIFY_AWARD, DocumentKind.AWARD_LETTER,
            ApplicationAction.NOTIFY_REFUSAL, DocumentKind.REFUSAL_LETTER);

    @Inject
    private Jobs jobs;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    void order(@Observes Transitioned step) {
        DocumentKind kind = MADE_AFTER.get(step.action());
        if (kind != null) {
            // Answering a correction twice makes two receipts: each filing orders its own.
            String key = step.subjectId() + " " + step.action() + " " + clock.instant();
            jobs.enqueue(KIND, key, step.subjectId() + " " + kind, clock.instant());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.PRINTING;
    }

    @Override
    public void run(String key, String payload) {
        String[] order = payload.split(" ");
        UUID applicationId = UUID.fromString(order[0]);
        if (DocumentKind.valueOf(order[1]) == DocumentKind.RECEIPT) {
            documents.receipt(applicationId);
        } else {
            documents.letter(applicationId);
        }
    }
}
