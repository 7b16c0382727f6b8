package fr.passerelle.web.office.call;

import fr.passerelle.call.CallAction;
import fr.passerelle.call.CallWindow;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.faces.Notices;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private UUID id;
    private LocalDateTime closesAt;
    private String nextEdition;
    private LocalDateTime nextOpensAt;
    private LocalDateTime nextClosesAt;
    private transient ProjectCall call;

    public void load() {
        closesAt = getCall().getWindow().getClosesAt();
    }

    public ProjectCall getCall() {
        if (call == null) {
            call = calls.get(id);
        }
        return call;
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
        UUID copy = calls.duplicate(id, nextEdition, new CallWindow(nextOpensAt, nextClosesAt));
        notices.done("officeCall.duplicated", getCall().getTitle());
        return here(copy);
    }

    public String getAxes() {
        return String.join("\n", getCall().getAxes());
    }

    public String getKinds() {
        return words(getCall().getEligibleKinds().stream().map(texts::of));
    }

    public String getSections() {
        return words(getCall().getSections().stream().map(texts::of));
    }

    public String getPieces() {
        return words(getCall().getPieces().stream()
                .map(piece -> piece.required() ? piece.label() : texts.web("officeCall.optionalPiece", piece.label())));
    }

    public String getCriteria() {
        return words(getCall().getCriteria().stream()
                .map(criterion -> texts.web("officeCall.criterion", criterion.label(), criterion.weight())));
    }

    private static String words(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
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

    public String getNextEdition() {
        return nextEdition;
    }

    public void setNextEdition(String nextEdition) {
        this.nextEdition = nextEdition;
    }

    public LocalDateTime getNextOpensAt() {
        return nextOpensAt;
    }

    public void setNextOpensAt(LocalDateTime nextOpensAt) {
        this.nextOpensAt = nextOpensAt;
    }

    public LocalDateTime getNextClosesAt() {
        return nextClosesAt;
    }

    public void setNextClosesAt(LocalDateTime nextClosesAt) {
        this.nextClosesAt = nextClosesAt;
    }
}
