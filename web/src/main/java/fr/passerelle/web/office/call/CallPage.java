package fr.passerelle.web.office.call;

import fr.passerelle.call.CallAction;
import fr.passerelle.call.CallWindow;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.ReadOnce;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** One call: its parts, what it still lacks, and what can be done with it as a whole. */
@Named("officeCall")
@ViewScoped
public class CallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Viewer viewer;

    @Inject
    private ReadOnce readings;

    private UUID id;
    private LocalDateTime closesAt;
    private final NextEdition next = new NextEdition();

    public void load() {
        closesAt = getCall().getWindow().getClosesAt();
    }

    public ProjectCall getCall() {
        return readings.of(ProjectCall.class, id, () -> calls.get(id));
    }

    public List<CallAction> getAllowedActions() {
        return getCall().allowedActions(viewer.actor()).stream().sorted().toList();
    }

    public String perform(CallAction action) {
        calls.perform(id, action);
        notices.done("officeCall.done." + action, getCall().getTitle());
        return here(id);
    }

    /** What the action leads to, by its name: said before it is done. */
    public String effect(CallAction action) {
        return texts.web("officeCall.effect." + action, getCall().getTitle());
    }

    public String prolong() {
        calls.reschedule(
                id, getCall().getVersion(), new CallWindow(getCall().getWindow().getOpensAt(), closesAt));
        notices.done("officeCall.prolonged", getCall().getTitle());
        return here(id);
    }

    public String duplicate() {
        UUID copy = calls.duplicate(
                id, next.getNextEdition(), new CallWindow(next.getNextOpensAt(), next.getNextClosesAt()));
        notices.done("officeCall.duplicated", getCall().getTitle());
        return here(copy);
    }

    /** Who may write it: the same people who may create one. */
    public boolean isOpenToChange() {
        return getCall().mayBeChangedBy(viewer.actor());
    }

    private static String here(UUID shown) {
        return "/office/call/call.xhtml?faces-redirect=true&id=" + shown;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    /** Everybody reads; a new edition is for those who prepare calls. */
    public boolean isOpenToPrepare() {
        return ProjectCall.mayBePreparedBy(viewer.actor());
    }

    /** When it was really closed; null while it is not. */
    public Instant getClosedAt() {
        return calls.closedAt(id);
    }

    public NextEdition getNext() {
        return next;
    }

    /** What it asks, in lines of words. */
    public CallSummary getSummary() {
        return new CallSummary(getCall(), texts);
    }
}
