package fr.passerelle.application;

import fr.passerelle.attachment.Attachments;
import fr.passerelle.form.Form;
import fr.passerelle.security.Actor;
import fr.passerelle.security.CurrentActor;
import fr.passerelle.security.Roles;
import fr.passerelle.workflow.History;
import fr.passerelle.workflow.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reading requests: lists and whole files, each reader seeing what is theirs to see. */
@Stateless
@RolesAllowed({
    Roles.INSTRUCTOR,
    Roles.SECRETARY,
    Roles.DECIDER,
    Roles.FINANCE_PREPARER,
    Roles.FINANCE_VALIDATOR,
    Roles.CALL_MANAGER,
    Roles.AUDITOR
})
public class Applications {
    /** Lists count no further: beyond, the page says "plus de 1 000" and asks to narrow the search. */
    public static final int MOST_COUNTED = 1_000;

    private static final Set<String> HIDDEN_FROM_APPLICANTS =
            Set.of("PROPOSE", "RETURN_TO_INSTRUCTION", "PRESENT", "AWARD", "REFUSE");

    private ApplicationRepository applications;
    private Attachments attachments;
    private History history;
    private CurrentActor actor;

    protected Applications() {}

    @Inject
    Applications(ApplicationRepository applications, Attachments attachments, History history, CurrentActor actor) {
        this.applications = applications;
        this.attachments = attachments;
        this.history = history;
        this.actor = actor;
    }

    public List<ApplicationRow> list(ApplicationFilter filter, int first, int size) {
        return applications.list(filter, first, Math.min(size, 100));
    }

    public int count(ApplicationFilter filter) {
        return applications.count(filter, MOST_COUNTED + 1);
    }

    /** A filed request with all that staff may read. */
    public ApplicationFile open(UUID applicationId) {
        Application application = applications.get(applicationId, actor.get());
        return file(
                application,
                applications.listNotes(applicationId),
                applications.findAssessment(applicationId),
                history.list("Application", applicationId));
    }

    /** The requests of the organisations of this person, the last begun first. */
    @RolesAllowed(Roles.APPLICANT)
    public List<OwnFile> listMine() {
        return applications.listOf(actor.get().mandates().keySet());
    }

    /** A request as its association sees it. */
    @RolesAllowed(Roles.APPLICANT)
    public ApplicationFile view(UUID applicationId) {
        Application application = applications.get(applicationId, actor.get());
        List<Step> told = history.list("Application", applicationId).stream()
                .filter(step -> !HIDDEN_FROM_APPLICANTS.contains(step.getAction()))
                .toList();
        return file(application, List.of(), Optional.empty(), told);
    }

    private ApplicationFile file(
            Application application, List<Note> notes, Optional<Assessment> assessment, List<Step> steps) {
        UUID id = application.getId();
        Actor reader = actor.get();
        return new ApplicationFile(
                application,
                Form.of(application.getCall()),
                applications.listAnswers(id),
                attachments.listCurrent(application.getOrganisation().getId(), id),
                applications.listSubmissions(id),
                applications.listCorrections(id),
                applications.listMessages(id),
                notes,
                assessment,
                steps,
                application.allowedActions(reader));
    }
}
