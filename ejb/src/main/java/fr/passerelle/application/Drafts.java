package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Reference;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.call.Calls;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.Form;
import fr.passerelle.form.FormField;
import fr.passerelle.form.Question;
import fr.passerelle.form.TypedAnswer;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Writing a request, field by field: each answer is saved as typed, and never over somebody else's. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Drafts {
    private ApplicationRepository applications;
    private Calls calls;
    private Organisations organisations;
    private AuditLog audit;
    private CurrentActor actor;
    private Clock clock;

    protected Drafts() {}

    @Inject
    Drafts(
            ApplicationRepository applications,
            Calls calls,
            Organisations organisations,
            AuditLog audit,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Opens a draft of this organisation on an open call. */
    @Once
    public UUID start(UUID callId, UUID organisationId) {
        Organisation organisation = organisations.get(organisationId);
        if (!actor.get().mayWriteFor(organisationId)) {
            throw new RuleViolation("application.writersOnly");
        }
        ProjectCall call = calls.get(callId);
        if (!call.receivesAt(clock.instant())) {
            throw new RuleViolation("call.notOpen");
        }
        String reference = Reference.of("DEM", Paris.year(clock).getValue(), applications.nextNumber())
                .value();
        Application application = new Application(reference, call, organisation, clock.instant());
        applications.add(application);
        audit.record("application.started", new Subject(Application.class, application.getId()), reference);
        return application.getId();
    }

    /**
     * Saves one answer as typed.
     *
     * @param seen the version of this answer that the page showed, -1 when it showed none
     * @return the new version, or theirs when somebody else changed it meanwhile
     */
    public SavedAnswer answer(UUID applicationId, String field, String value, long seen) {
        Application application = writable(applicationId, field);
        Form form = Form.of(application.getCall());
        Question question = form.question(field);
        Optional<Answer> known = applications.findAnswer(applicationId, field);
        if (known.isPresent() && known.get().getVersion() != seen) {
            return differing(known.get(), new TypedAnswer(form, question, value));
        }
        String by = actor.get().name();
        known.ifPresent(answer -> answer.write(value, clock.instant(), by));
        Answer saved = known.orElseGet(() -> add(new Answer(applicationId, field, value, clock.instant(), by)));
        applications.flush();
        if (isListed(application, field)) {
            application.summarise(applications.answers(applicationId));
        }
        return new SavedAnswer(false, saved.getVersion(), saved.getValue(), saved.getSavedAt(), saved.getSavedBy());
    }

    /** True when this field or piece may be changed now: all of a draft, only what was asked back afterwards. */
    public boolean isOpen(UUID applicationId, String field) {
        Application application = applications.get(applicationId, actor.get());
        return application.isWrittenBy(actor.get()) && isOpen(application, field);
    }

    /** The sections that can be changed now. */
    public boolean isOpen(UUID applicationId, FormSection section) {
        Application application = applications.get(applicationId, actor.get());
        return Form.of(application.getCall()).questions(section).stream()
                        .anyMatch(question -> isOpen(application, question.key()))
                || section == FormSection.PIECES
                        && application.getCall().getPieces().stream()
                                .anyMatch(piece -> isOpen(application, "PIECE." + piece.code()));
    }

    /** The file to which a piece may be added in this slot now. */
    public Application requireOpenPiece(UUID applicationId, String slot) {
        Application application = writable(applicationId, "PIECE." + slot);
        application.getCall().piece(slot);
        return application;
    }

    private Application writable(UUID applicationId, String field) {
        Application application = applications.lock(applicationId, actor.get());
        application.requireWrittenBy(actor.get());
        if (!isOpen(application, field)) {
            throw new RuleViolation("application.fieldClosed");
        }
        return application;
    }

    private boolean isOpen(Application application, String field) {
        return application.isDraft()
                || application.getState() == ApplicationState.INCOMPLETE
                        && applications
                                .findOpenCorrection(application.getId())
                                .map(correction -> correction.reopens(field))
                                .orElse(false);
    }

    /** Lists show the title, and the amounts of a draft; once filed, amounts change when it is filed again. */
    private static boolean isListed(Application application, String field) {
        return FormField.TITLE.name().equals(field) || application.isDraft() && field.startsWith("BUDGET.");
    }

    /** Somebody wrote meanwhile: no conflict when they wrote the same, 2000 and 2 000,00 being one amount. */
    private static SavedAnswer differing(Answer theirs, TypedAnswer mine) {
        boolean conflict = !mine.meansTheSameAs(theirs.getValue());
        return new SavedAnswer(
                conflict, theirs.getVersion(), theirs.getValue(), theirs.getSavedAt(), theirs.getSavedBy());
    }

    private Answer add(Answer answer) {
        applications.add(answer);
        return answer;
    }
}
