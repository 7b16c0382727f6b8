package fr.passerelle.application;

import static fr.passerelle.application.ApplicationAction.*;
import static fr.passerelle.application.ApplicationState.*;
import static fr.passerelle.base.access.Role.*;
import static fr.passerelle.base.workflow.Transition.*;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.base.workflow.Move;
import fr.passerelle.base.workflow.Mover;
import fr.passerelle.base.workflow.Workflow;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.Answers;
import fr.passerelle.form.FinancingPlan;
import fr.passerelle.form.FormField;
import fr.passerelle.organisation.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A request for a grant: belongs to the organisation, whoever of its people wrote it. */
@Entity
@Audited
public class Application extends Persistent {
    public static final Workflow<ApplicationState, ApplicationAction, Application> WORKFLOW = new Workflow<>(
            Application.class,
            Application::getState,
            told(DRAFT, SUBMIT, SUBMITTED, APPLICANT).when(Application::isSignedBy, "application.signatoryOnly"),
            told(SUBMITTED, ASK_CORRECTION, INCOMPLETE, INSTRUCTOR),
            told(COMPLETE, ASK_CORRECTION, INCOMPLETE, INSTRUCTOR),
            told(INCOMPLETE, REMIND, INCOMPLETE, INSTRUCTOR),
            told(INCOMPLETE, RESUBMIT, SUBMITTED, APPLICANT).when(Application::isWrittenBy, "application.writersOnly"),
            told(SUBMITTED, DECLARE_COMPLETE, COMPLETE, INSTRUCTOR),
            step(COMPLETE, PROPOSE, PROPOSED, INSTRUCTOR),
            step(PROPOSED, RETURN_TO_INSTRUCTION, COMPLETE, SECRETARY),
            step(PROPOSED, PRESENT, PRESENTED, SECRETARY),
            step(PRESENTED, CORRECT_OPINION, PRESENTED, SECRETARY),
            step(PRESENTED, AWARD, AWARDED, DECIDER),
            step(PRESENTED, REFUSE, REFUSED, DECIDER),
            step(AWARDED, CORRECT_DECISION, AWARDED, DECIDER),
            step(REFUSED, CORRECT_DECISION, REFUSED, DECIDER),
            told(AWARDED, NOTIFY_AWARD, AWARD_NOTIFIED, SECRETARY),
            told(REFUSED, NOTIFY_REFUSAL, REFUSAL_NOTIFIED, SECRETARY),
            told(DRAFT, WITHDRAW, WITHDRAWN, APPLICANT).when(Application::isWrittenBy, "application.writersOnly"),
            told(SUBMITTED, WITHDRAW, WITHDRAWN, APPLICANT).when(Application::isSignedBy, "application.signatoryOnly"),
            told(INCOMPLETE, WITHDRAW, WITHDRAWN, APPLICANT).when(Application::isSignedBy, "application.signatoryOnly"),
            told(COMPLETE, WITHDRAW, WITHDRAWN, APPLICANT).when(Application::isSignedBy, "application.signatoryOnly"),
            told(SUBMITTED, DECLARE_INADMISSIBLE, INADMISSIBLE, INSTRUCTOR),
            told(COMPLETE, DECLARE_INADMISSIBLE, INADMISSIBLE, INSTRUCTOR),
            told(INCOMPLETE, EXTEND_CORRECTION, INCOMPLETE, INSTRUCTOR),
            told(INCOMPLETE, CANCEL_CORRECTION, SUBMITTED, INSTRUCTOR),
            told(SUBMITTED, CLOSE, CLOSED, INSTRUCTOR),
            told(INCOMPLETE, CLOSE, CLOSED, INSTRUCTOR),
            told(COMPLETE, CLOSE, CLOSED, INSTRUCTOR));

    private static final int LONGEST_TITLE = 200;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ProjectCall call;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = DRAFT;

    private String title = "";
    private Money requestedAmount = Money.ZERO;
    private Money budgetTotal = Money.ZERO;
    private Money volunteering = Money.ZERO;
    private String searchText = "";
    private UUID assigneeId;
    private String assigneeName;
    private Instant createdAt;
    private Instant submittedAt;
    private LocalDate dueOn;

    private Exchange exchange = new Exchange();

    /** Null until its signatories are told that it is ready. */
    private Handed handed;

    protected Application() {}

    public Application(String reference, ProjectCall call, Organisation organisation, Instant createdAt) {
        super(Ids.next());
        this.reference = reference;
        this.call = call;
        this.organisation = organisation;
        this.createdAt = createdAt;
        this.searchText = searchText(reference, null, organisation);
    }

    /** Goes to the next state; {@code nextDue} is the day by which the next person should have acted, null if none. */
    public Move perform(ApplicationAction action, Mover mover, LocalDate nextDue, String comment) {
        return mover.move(WORKFLOW, this, action, comment, next -> {
            state = next;
            dueOn = nextDue;
        });
    }

    /** This request, which is not there for whoever may not read it: staff see no draft, an association only its own. */
    public Application within(Actor actor) {
        if (actor.isStaff() && isDraft()) {
            throw new NotFound();
        }
        actor.requireReading(organisation.getId());
        return this;
    }

    public Set<ApplicationAction> allowedActions(Actor actor) {
        return WORKFLOW.allowed(this, actor);
    }

    /** Reads into the columns of the lists what the answers say, for people to find and sort by. */
    public void summarise(Answers answers) {
        title = answers.beginning(FormField.TITLE, LONGEST_TITLE);
        FinancingPlan plan = answers.plan();
        requestedAmount = plan.request();
        budgetTotal = plan.charges();
        volunteering = plan.volunteering();
        searchText = searchText(reference, title, organisation);
    }

    /** What people type to find it; the words of the organisation are those that it has now. */
    static String searchText(String reference, String title, Organisation organisation) {
        return SearchText.of(reference, title, organisation.getSearchText());
    }

    /** The first filing gives the date that counts; a later completion does not change it. */
    public void received(Instant at) {
        if (submittedAt == null) {
            submittedAt = at;
        }
    }

    /** @return false when it had been done before: nobody is told twice */
    boolean handOver(Actor writer, Instant at) {
        boolean first = handed == null;
        handed = first ? new Handed(writer, at) : handed;
        return first;
    }

    void assignTo(Actor instructor) {
        assigneeId = instructor.accountId();
        assigneeName = instructor.name();
    }

    void requireState(ApplicationState expected) {
        if (state != expected) {
            throw new RuleViolation("application.wrongState", state);
        }
    }

    boolean isSignedBy(Actor actor) {
        return actor.signsFor(organisation.getId());
    }

    boolean isWrittenBy(Actor actor) {
        return actor.mayWriteFor(organisation.getId());
    }

    /** @throws RuleViolation {@code application.writersOnly} for who may only read it */
    void requireWrittenBy(Actor actor) {
        if (!isWrittenBy(actor)) {
            throw new RuleViolation("application.writersOnly");
        }
    }

    /** An instructor may take a file that is in hand and not yet theirs; the first act takes a file of nobody by itself. */
    public boolean mayBeTakenBy(Actor actor) {
        return actor.has(INSTRUCTOR)
                && ApplicationState.IN_HAND.contains(state)
                && !actor.accountId().equals(assigneeId);
    }

    public boolean mayBeNotedBy(Actor actor) {
        return actor.has(INSTRUCTOR);
    }

    /** Instructors and secretaries write to the association. */
    public boolean mayBeAnsweredBy(Actor actor) {
        return actor.has(INSTRUCTOR) || actor.has(SECRETARY);
    }

    /** The most that the call lets be granted to this request. */
    public Money cap() {
        return call.getCeiling().cap(requestedAmount, budgetTotal, volunteering);
    }

    /** The calendar year of the first amount: that in which the project starts, else the one after the filing. */
    public int firstYear(Answers answers) {
        return answers.firstYear().orElseGet(() -> filedOn().getYear() + 1);
    }

    /** The day of the filing in Paris; null while it is a draft. */
    public LocalDate filedOn() {
        return submittedAt == null ? null : Paris.localTime(submittedAt).toLocalDate();
    }

    public boolean isDraft() {
        return state == DRAFT;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    public String getReference() {
        return reference;
    }

    public ProjectCall getCall() {
        return call;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public ApplicationState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public Money getRequestedAmount() {
        return requestedAmount;
    }

    public Money getBudgetTotal() {
        return budgetTotal;
    }

    /** What the rate of the call is a share of. */
    public Money getCeilingBase() {
        return call.getCeiling().base(budgetTotal, volunteering);
    }

    public UUID getAssigneeId() {
        return assigneeId;
    }

    public String getAssigneeName() {
        return assigneeName;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Handed getHanded() {
        return handed;
    }

    /** Which messages wait to be read or answered. Never null: an embeddable whose columns are all empty is read as null. */
    public Exchange getExchange() {
        exchange = exchange == null ? new Exchange() : exchange;
        return exchange;
    }
}
