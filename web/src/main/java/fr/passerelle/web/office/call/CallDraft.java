package fr.passerelle.web.office.call;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.call.CallTerms;
import fr.passerelle.call.CallText;
import fr.passerelle.call.CallWindow;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.OrganisationKind;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the form of a call holds while it is typed; axes are one a line, no closing means a permanent call. */
public class CallDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String edition;
    private String summary;
    private String description;
    private String axes;
    private String contact;
    private Set<OrganisationKind> kinds = new LinkedHashSet<>();
    private boolean territory = true;
    private boolean operatingExcluded;
    private Money envelope;
    private UUID sharedEnvelope;
    private Money ceilingAmount;
    private Rate ceilingRate;
    private boolean volunteering;
    private Integer years = 1;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private boolean forEver;

    static CallDraft of(ProjectCall call) {
        CallDraft draft = new CallDraft();
        draft.title = call.getTitle();
        draft.edition = call.getEdition();
        draft.summary = call.getSummary();
        draft.description = call.getDescription();
        draft.axes = String.join("\n", call.getAxes());
        draft.contact = call.getContact();
        draft.kinds = new LinkedHashSet<>(call.getEligibleKinds());
        draft.territory = call.isTerritoryRequired();
        draft.operatingExcluded = call.isOperatingExcluded();
        draft.envelope = call.getEnvelope().getTotal();
        draft.ceilingAmount = call.getCeiling().getAmount();
        draft.ceilingRate = call.getCeiling().getRate();
        draft.volunteering = call.getCeiling().isVolunteeringCounted();
        draft.years = call.getMaxYears();
        draft.opensAt = call.getWindow().getOpensAt();
        draft.closesAt = call.getWindow().getClosesAt();
        return draft;
    }

    CallText text() {
        List<String> lines = axes == null ? List.of() : axes.lines().toList();
        return new CallText(title, edition, summary, description, lines, contact);
    }

    CallTerms terms() {
        if (years == null) {
            throw RuleViolation.onField("maxYears", "required");
        }
        return new CallTerms(
                List.copyOf(kinds),
                territory,
                envelope,
                ceilingAmount,
                ceilingRate,
                years,
                volunteering,
                sharedEnvelope,
                operatingExcluded);
    }

    CallWindow window() {
        CallWindow window = new CallWindow(opensAt, closesAt);
        return forEver ? window.meantForEver() : window;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAxes() {
        return axes;
    }

    public void setAxes(String axes) {
        this.axes = axes;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Set<OrganisationKind> getKinds() {
        return kinds;
    }

    public void setKinds(Set<OrganisationKind> kinds) {
        this.kinds = kinds;
    }

    public boolean isTerritory() {
        return territory;
    }

    public void setTerritory(boolean territory) {
        this.territory = territory;
    }

    public boolean isForEver() {
        return forEver;
    }

    public void setForEver(boolean forEver) {
        this.forEver = forEver;
    }

    public boolean isOperatingExcluded() {
        return operatingExcluded;
    }

    public void setOperatingExcluded(boolean operatingExcluded) {
        this.operatingExcluded = operatingExcluded;
    }

    public Money getEnvelope() {
        return envelope;
    }

    public void setEnvelope(Money envelope) {
        this.envelope = envelope;
    }

    /** The existing envelope to draw on; null for one of its own. */
    public UUID getSharedEnvelope() {
        return sharedEnvelope;
    }

    public void setSharedEnvelope(UUID sharedEnvelope) {
        this.sharedEnvelope = sharedEnvelope;
    }

    public Money getCeilingAmount() {
        return ceilingAmount;
    }

    public void setCeilingAmount(Money ceilingAmount) {
        this.ceilingAmount = ceilingAmount;
    }

    public boolean isVolunteering() {
        return volunteering;
    }

    public void setVolunteering(boolean volunteering) {
        this.volunteering = volunteering;
    }

    public Rate getCeilingRate() {
        return ceilingRate;
    }

    public void setCeilingRate(Rate ceilingRate) {
        this.ceilingRate = ceilingRate;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }
}
