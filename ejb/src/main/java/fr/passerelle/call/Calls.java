package fr.passerelle.call;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Reference;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.budget.Envelope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Calls for projects: read by everybody once published, written by call managers. */
@Stateless
@RolesAllowed(Roles.CALL_MANAGER)
public class Calls {
    private CallRepository calls;
    private History history;
    private AuditLog audit;
    private CurrentActor actor;
    private Clock clock;

    protected Calls() {}

    @Inject
    Calls(CallRepository calls, History history, AuditLog audit, CurrentActor actor, Clock clock) {
        this.calls = calls;
        this.history = history;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @PermitAll
    public List<CallRow> listOpen() {
        return calls.listOpen(Paris.localTime(clock.instant()));
    }

    /** A published or closed call; drafts are seen by staff only. */
    @PermitAll
    public ProjectCall get(UUID id) {
        ProjectCall call = calls.get(id);
        if (call.isDraft() && !actor.get().isStaff()) {
            throw new NotFound();
        }
        return call;
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.FILE_READER})
    public List<CallRow> listAll() {
        return calls.listAll();
    }

    /** A call that may still be written; others are refused as soon as their editor opens. */
    public ProjectCall edit(UUID id) {
        ProjectCall call = calls.get(id);
        call.requireNotClosed();
        return call;
    }

    /** What a new call is labelled until its writer says otherwise. */
    public String nextEdition() {
        return Paris.year(clock).toString();
    }

    /** When a closed call was really closed; null while it is not. */
    @PermitAll
    public Instant closedAt(UUID id) {
        ProjectCall call = get(id);
        return call.getState() != CallState.CLOSED
                ? null
                : history.list(ProjectCall.WORKFLOW, id).stream()
                        .filter(step -> step.is(CallAction.CLOSE))
                        .map(Step::getAt)
                        .reduce((earlier, later) -> later)
                        .orElse(call.getWindow().getDeadline());
    }

    @Once
    public UUID create(CallText text, CallTerms terms, CallWindow window) {
        String reference = Reference.of("AAP", Paris.year(clock).getValue(), calls.nextNumber())
                .value();
        ProjectCall call = new ProjectCall(reference, text, terms, window);
        if (terms.isShared()) {
            call.drawOn(calls.envelope(terms.sharedEnvelope()));
        }
        calls.add(call);
        audit.record("call.created", new Subject(ProjectCall.class, call.getId()), reference);
        return call.getId();
    }

    /** A new draft edition with everything of this one but its label and its dates. */
    @Once
    public UUID duplicate(UUID id, String edition, CallWindow window) {
        ProjectCall model = calls.get(id);
        UUID copy = create(model.text().inEdition(edition, model.getEdition()), model.terms(), window);
        ProjectCall call = calls.get(copy);
        call.chooseSections(Set.copyOf(model.getSections()));
        call.askPieces(model.getPieces());
        call.judgeBy(model.getCriteria());
        return copy;
    }

    /** The text, the window and, while the call is a draft, the terms: what one page of its editor holds. */
    @Once
    public void rewrite(UUID id, long seen, CallText text, CallTerms terms, CallWindow window) {
        ProjectCall call = seen(id, seen);
        call.say(text);
        call.reschedule(window);
        if (call.isDraft()) {
            change(call, terms);
        }
        audit.record("call.rewritten", new Subject(ProjectCall.class, id), String.valueOf(window.getClosesAt()));
    }

    @Once
    public void say(UUID id, long seen, CallText text) {
        seen(id, seen).say(text);
    }

    @Once
    public void reschedule(UUID id, long seen, CallWindow window) {
        seen(id, seen).reschedule(window);
        audit.record("call.rescheduled", new Subject(ProjectCall.class, id), String.valueOf(window.getClosesAt()));
    }

    @Once
    public void change(UUID id, long seen, CallTerms terms) {
        change(seen(id, seen), terms);
    }

    /** Whether the envelope of this call is drawn on by others too. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.FILE_READER})
    public boolean sharesEnvelope(UUID id) {
        return calls.sharesEnvelope(calls.get(id));
    }

    /** Moving to another envelope takes nothing from the one that others draw on, and leaves none behind. */
    private void change(ProjectCall call, CallTerms terms) {
        Envelope before = call.getEnvelope();
        boolean shared = calls.sharesEnvelope(call);
        if (shared && !terms.isShared()) {
            call.leaveEnvelope();
        }
        call.change(terms);
        calls.keep(call.getEnvelope());
        if (terms.isShared()) {
            call.drawOn(calls.envelope(terms.sharedEnvelope()));
        }
        if (!shared && !before.equals(call.getEnvelope())) {
            calls.remove(before);
        }
    }

    @Once
    public void chooseSections(UUID id, long seen, Set<FormSection> optional) {
        seen(id, seen).chooseSections(optional);
    }

    @Once
    public void askPieces(UUID id, long seen, List<PieceRequirement> pieces) {
        seen(id, seen).askPieces(pieces);
    }

    @Once
    public void judgeBy(UUID id, long seen, List<Criterion> criteria) {
        seen(id, seen).judgeBy(criteria);
    }

    @Once
    public void perform(UUID id, CallAction action) {
        ProjectCall call = calls.get(id);
        call.perform(action, history.mover());
    }

    private ProjectCall seen(UUID id, long version) {
        ProjectCall call = calls.edit(id);
        call.requireVersion(version);
        return call;
    }
}
