package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.application.Progress;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.People;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Remark;
import fr.passerelle.form.Form;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading requests: lists, and of one request what each page asks; each reader sees what is theirs to see. */
@Stateless
@RolesAllowed(Roles.FILE_READER)
public class Applications {
    /** Lists count no further: beyond, the page says "plus de 1 000" and asks to narrow the search. */
    public static final int MOST_COUNTED = 1_000;

    public static final int MOST_EXPORTED = 200_000;

    private RequestRepository requests;
    private Progress progress;
    private Attachments attachments;
    private History history;
    private People people;
    private CurrentActor actor;
    private Clock clock;

    protected Applications() {}

    @Inject
    Applications(
            RequestRepository requests,
            Progress progress,
            Attachments attachments,
            History history,
            People people,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.progress = progress;
        this.attachments = attachments;
        this.history = history;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    public List<ApplicationRow> list(ApplicationFilter filter, int first, int size) {
        return requests.list(filter, Paris.today(clock), first, Math.min(size, 100));
    }

    /** How many match, {@link #MOST_COUNTED} + 1 meaning more than that. */
    public int count(ApplicationFilter filter) {
        return requests.count(filter, Paris.today(clock), MOST_COUNTED + 1);
    }

    /** Hands every matching row to {@code each}, in order, at most {@link #MOST_EXPORTED}. */
    public void export(ApplicationFilter filter, Consumer<ApplicationRow> each) {
        try (Stream<ApplicationRow> rows = requests.stream(filter, Paris.today(clock), MOST_EXPORTED)) {
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
        GradedRequest graded = grade(applicationId);
        return new ApplicationFile(
                graded,
                requests.typed(applicationId),
                attached(graded.application()),
                requests.listSubmissions(applicationId),
                requests.listCorrections(applicationId),
                requests.listMessages(applicationId),
                requests.listNotes(applicationId),
                history.list(Application.WORKFLOW, applicationId));
    }

    /** A filed request with its grid. */
    public GradedRequest grade(UUID applicationId) {
        Application application = progress.reach(applicationId);
        return new GradedRequest(
                application, requests.findAssessment(applicationId), application.allowedActions(actor.get()));
    }

    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public TypedRequest read(UUID applicationId) {
        return new TypedRequest(progress.reach(applicationId), requests.typed(applicationId));
    }

    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public WholeRequest readWhole(UUID applicationId) {
        Application application = progress.reach(applicationId);
        return new WholeRequest(
                application, Form.of(application.getCall()), requests.typed(applicationId), attached(application));
    }

    /** A request with its last filing; not found before it was filed. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public FiledRequest readFiled(UUID applicationId) {
        return new FiledRequest(
                progress.reach(applicationId),
                requests.findLastSubmission(applicationId).orElseThrow(NotFound::new));
    }

    /** What was done about a file without moving it, for staff. */
    public List<Remark> remarks(UUID applicationId) {
        return history.listRemarks(
                Application.WORKFLOW, progress.reach(applicationId).getId());
    }

    /** The requests of the organisations of this person, the last begun first. */
    @RolesAllowed(Roles.APPLICANT)
    public List<OwnFile> listMine() {
        return requests.listOf(actor.get().mandates().keySet());
    }

    /** What a request asks, whatever was answered. */
    @RolesAllowed(Roles.APPLICANT)
    public Form form(UUID applicationId) {
        return Form.of(progress.reach(applicationId).getCall());
    }

    @RolesAllowed(Roles.APPLICANT)
    public OpenFields openFields(UUID applicationId) {
        Application application = progress.reach(applicationId);
        return new OpenFields(
                application, progress.openCorrection(applicationId), application.allowedActions(actor.get()));
    }

    @RolesAllowed(Roles.APPLICANT)
    public FilledForm fill(UUID applicationId) {
        OpenFields open = openFields(applicationId);
        return new FilledForm(open, open.form(), requests.listAnswers(applicationId));
    }

    @RolesAllowed(Roles.APPLICANT)
    public RequestTasks tasks(UUID applicationId) {
        FilledForm filled = fill(applicationId);
        return new RequestTasks(filled, attached(filled.application()));
    }

    @RolesAllowed(Roles.APPLICANT)
    public RequestPieces pieces(UUID applicationId) {
        OpenFields open = openFields(applicationId);
        return new RequestPieces(open, attached(open.application()));
    }

    /** A request as its association follows it. */
    @RolesAllowed(Roles.APPLICANT)
    public FollowedRequest follow(UUID applicationId) {
        OpenFields open = openFields(applicationId);
        return new FollowedRequest(
                open,
                attached(open.application()),
                requests.listMessages(applicationId),
                history.listShown(Application.WORKFLOW, applicationId));
    }

    private List<AttachmentRow> attached(Application application) {
        return attachments.listCurrent(application.getOrganisation().getId(), application.getId());
    }
}
