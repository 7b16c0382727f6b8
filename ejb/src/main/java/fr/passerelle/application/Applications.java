package fr.passerelle.application;

import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.People;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Remark;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.form.Form;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading requests: lists and whole files, each reader seeing what is theirs to see. */
@Stateless
@RolesAllowed(Roles.FILE_READER)
public class Applications {
    /** Lists count no further: beyond, the page says "plus de 1 000" and asks to narrow the search. */
    public static final int MOST_COUNTED = 1_000;

    public static final int MOST_EXPORTED = 200_000;

    private ApplicationRepository applications;
    private Attachments attachments;
    private History history;
    private People people;
    private CurrentActor actor;
    private Clock clock;

    protected Applications() {}

    @Inject
    Applications(
            ApplicationRepository applications,
            Attachments attachments,
            History history,
            People people,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.attachments = attachments;
        this.history = history;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    public List<ApplicationRow> list(ApplicationFilter filter, int first, int size) {
        return applications.list(filter, Paris.today(clock), first, Math.min(size, 100));
    }

    /** How many match, {@link #MOST_COUNTED} + 1 meaning more than that. */
    public int count(ApplicationFilter filter) {
        return applications.count(filter, Paris.today(clock), MOST_COUNTED + 1);
    }

    /** Hands every matching row to {@code each}, in order, at most {@link #MOST_EXPORTED}. */
    public void export(ApplicationFilter filter, Consumer<ApplicationRow> each) {
        try (Stream<ApplicationRow> rows = applications.stream(filter, Paris.today(clock), MOST_EXPORTED)) {
            rows.forEach(each);
        }
    }

    /** Who may instruct: names by account, in alphabetical order. */
    public Map<UUID, String> instructors() {
        return people.withRole(Role.INSTRUCTOR).stream()
                .collect(Collectors.toMap(
                        People.Correspondent::accountId,
                        People.Correspondent::name,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** A filed request with all that staff may read. */
    public ApplicationFile open(UUID applicationId) {
        Application application = applications.get(applicationId, actor.get());
        return file(
                application,
                applications.listNotes(applicationId),
                applications.findAssessment(applicationId),
                history.list(Application.WORKFLOW, applicationId));
    }

    /** What was done about a file without moving it, for staff. */
    public List<Remark> remarks(UUID applicationId) {
        return history.listRemarks(
                Application.WORKFLOW,
                applications.get(applicationId, actor.get()).getId());
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
        return file(application, List.of(), Optional.empty(), history.listShown(Application.WORKFLOW, applicationId));
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
