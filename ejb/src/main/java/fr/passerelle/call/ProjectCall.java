package fr.passerelle.call;

import static fr.passerelle.base.workflow.Transition.step;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.TextList;
import fr.passerelle.base.workflow.Mover;
import fr.passerelle.base.workflow.Workflow;
import fr.passerelle.budget.Envelope;
import fr.passerelle.organisation.OrganisationKind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.Audited;

/** An edition of a call for projects. */
@Entity
@Audited
public class ProjectCall extends Persistent {
    public static final Workflow<CallState, CallAction, ProjectCall> WORKFLOW = new Workflow<>(
            ProjectCall.class,
            ProjectCall::getState,
            step(CallState.DRAFT, CallAction.PUBLISH, CallState.PUBLISHED, Role.CALL_MANAGER)
                    .when(ProjectCall::isReady, "call.notReady"),
            step(CallState.PUBLISHED, CallAction.CLOSE, CallState.CLOSED, Role.CALL_MANAGER),
            step(CallState.CLOSED, CallAction.REOPEN, CallState.PUBLISHED, Role.CALL_MANAGER));

    private String reference;
    private String title;
    private String edition;
    private String summary;
    private String description;
    private String contact;

    @Convert(converter = TextList.class)
    private List<String> axes = List.of();

    @Convert(converter = KindsConverter.class)
    private List<OrganisationKind> eligibleKinds = List.of();

    private boolean territoryRequired;
    private boolean operatingExcluded;

    /** What it draws on; made with the call. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, optional = false)
    private Envelope envelope;

    private int maxYears = 1;

    @Embedded
    private Ceiling ceiling = new Ceiling(null, null);

    @Embedded
    private CallWindow window;

    @Embedded
    private CallForm form;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.DRAFT;

    protected ProjectCall() {}

    public ProjectCall(String reference, CallText text, CallTerms terms, CallWindow window) {
        super(Ids.next());
        this.reference = reference;
        this.window = window;
        say(text);
        setTerms(terms);
        form = CallForm.of(Set.of());
    }

    public void perform(CallAction action, Mover mover) {
        mover.move(WORKFLOW, this, action, null, next -> state = next);
    }

    public Set<CallAction> allowedActions(Actor actor) {
        return WORKFLOW.allowed(this, actor);
    }

    /** Rewrites the text: allowed while the call is open, since a clearer text harms nobody. */
    public void say(CallText text) {
        requireNotClosed();
        title = text.title();
        edition = text.edition();
        summary = text.summary();
        description = text.description();
        contact = text.contact();
        if (isDraft()) {
            axes = text.axes();
        }
    }

    /** Moves the window: an open call may only be prolonged, never shortened under the feet of its applicants. */
    public void reschedule(CallWindow moved) {
        requireNotClosed();
        if (!isDraft() && !window.isProlongedBy(moved)) {
            throw RuleViolation.onField("closesAt", "call.onlyProlonged");
        }
        if (!isDraft() && window.losesItsClosingUnsaid(moved)) {
            throw RuleViolation.onField("forEver", "call.foreverUnsaid", window.getClosesAt());
        }
        window = moved;
    }

    public void change(CallTerms terms) {
        requireDraft();
        setTerms(terms);
    }

    public void chooseSections(Set<FormSection> optional) {
        requireDraft();
        form.choose(optional);
    }

    public void askPieces(List<PieceRequirement> asked) {
        requireDraft();
        form.ask(asked);
    }

    public void judgeBy(List<Criterion> grid) {
        requireDraft();
        form.judgeBy(grid);
    }

    public static boolean mayBePreparedBy(Actor actor) {
        return actor.has(Role.CALL_MANAGER);
    }

    /** A closed call is a record: nobody rewrites it. */
    public boolean mayBeChangedBy(Actor actor) {
        return mayBePreparedBy(actor) && state != CallState.CLOSED;
    }

    /** True when an application that reached the server at {@code instant} is in time. */
    public boolean receivesAt(Instant instant) {
        return state == CallState.PUBLISHED && window.contains(instant);
    }

    public Eligibility eligibility(OrganisationKind kind, boolean activeInTerritory) {
        return Eligibility.of(this, kind, activeInTerritory);
    }

    public boolean asks(FormSection section) {
        return form.getSections().contains(section);
    }

    /** @throws fr.passerelle.base.shared.NotFound when the call asks no piece of this code */
    public PieceRequirement piece(String code) {
        return form.piece(code);
    }

    public int totalWeight() {
        return form.totalWeight();
    }

    public boolean isReady() {
        return form.isWhole();
    }

    public boolean isDraft() {
        return state == CallState.DRAFT;
    }

    public boolean isMultiYear() {
        return maxYears > 1;
    }

    public CallText text() {
        return new CallText(title, edition, summary, description, axes, contact);
    }

    public CallTerms terms() {
        return new CallTerms(
                eligibleKinds,
                territoryRequired,
                envelope.getTotal(),
                getCeiling().getAmount(),
                getCeiling().getRate(),
                maxYears,
                getCeiling().isVolunteeringCounted(),
                null,
                operatingExcluded);
    }

    private void setTerms(CallTerms terms) {
        eligibleKinds = terms.eligibleKinds();
        territoryRequired = terms.territoryRequired();
        operatingExcluded = terms.operatingExcluded();
        if (!terms.isShared()) {
            fund(terms.envelope());
        }
        ceiling = new Ceiling(terms.ceilingAmount(), terms.ceilingRate(), terms.volunteeringCounted());
        maxYears = terms.maxYears();
    }

    /** Draws on what other calls may draw on too: its amounts are not this call's to change. */
    void drawOn(Envelope shared) {
        envelope = shared;
    }

    /** Draws on nothing any more, until its terms give it an envelope of its own. */
    void leaveEnvelope() {
        envelope = null;
    }

    private void fund(Money whole) {
        int year = window.getOpensAt().getYear();
        if (envelope == null) {
            envelope = new Envelope(title + " " + edition, "", Map.of(year, whole));
        } else {
            envelope.hold(year, whole);
        }
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw new RuleViolation("call.published");
        }
    }

    void requireNotClosed() {
        if (state == CallState.CLOSED) {
            throw new RuleViolation("call.closed");
        }
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public String getEdition() {
        return edition;
    }

    public String getSummary() {
        return summary;
    }

    public String getDescription() {
        return description;
    }

    public String getContact() {
        return contact;
    }

    public List<String> getAxes() {
        return axes;
    }

    public List<OrganisationKind> getEligibleKinds() {
        return eligibleKinds;
    }

    public boolean isTerritoryRequired() {
        return territoryRequired;
    }

    public boolean isOperatingExcluded() {
        return operatingExcluded;
    }

    public Envelope getEnvelope() {
        return envelope;
    }

    public int getMaxYears() {
        return maxYears;
    }

    /** Never null: a row with neither limit is read back without its embedded part. */
    public Ceiling getCeiling() {
        return ceiling == null ? new Ceiling(null, null) : ceiling;
    }

    public CallWindow getWindow() {
        return window;
    }

    public List<FormSection> getSections() {
        return form.getSections();
    }

    public List<PieceRequirement> getPieces() {
        return form.getPieces();
    }

    public List<Criterion> getCriteria() {
        return form.getCriteria();
    }

    public CallState getState() {
        return state;
    }
}
