package fr.passerelle.web.open.call;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.call.Calls;
import fr.passerelle.call.Eligibility;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One call in full, and the test that tells in two questions whether one may answer it. */
@Named
@RequestScoped
public class CallPage {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    @Inject
    private Calls calls;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private UUID id;
    private ProjectCall call;
    private OrganisationKind kind;
    private String active;
    private Eligibility eligibility;

    public void load() {
        call = calls.get(id);
    }

    /** Answers on the same page: nothing is kept. */
    public void test() {
        eligibility = getCall().eligibility(kind, "yes".equals(active));
    }

    public ProjectCall getCall() {
        if (call == null) {
            load();
        }
        return call;
    }

    public boolean isReceiving() {
        return getCall().receivesAt(clock.instant());
    }

    /** When it stopped receiving: the day it was closed, or its deadline once past; null while it receives or will. */
    public Instant getOver() {
        Instant closed = calls.closedAt(id);
        return closed == null && getCall().getWindow().isOver(clock.instant()) ? getClosing() : closed;
    }

    /** True for whoever may begin a request now. */
    public boolean isOpen() {
        return isReceiving() && !viewer.actor().isStaff();
    }

    /** The address in the words of the contact, if there is one. */
    public String getMail() {
        Matcher address = ADDRESS.matcher(getCall().getContact());
        return address.find() ? address.group() : "";
    }

    public Instant getOpening() {
        return Paris.opening(getCall().getWindow().getOpensAt());
    }

    public Instant getClosing() {
        return getCall().getWindow().isPermanent()
                ? null
                : Paris.closing(getCall().getWindow().getClosesAt());
    }

    public List<String> getParagraphs() {
        return List.of(getCall().getDescription().split("\\R\\s*\\R"));
    }

    public List<Choice> getKinds() {
        return texts.choices(OrganisationKind.values());
    }

    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", texts.domain("Answer.yes")), new Choice("no", texts.domain("Answer.no")));
    }

    public Eligibility getEligibility() {
        return eligibility;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getActive() {
        return active;
    }

    public void setActive(String active) {
        this.active = active;
    }
}
