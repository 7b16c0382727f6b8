package fr.passerelle.web.portal.application;

import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.Correction;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.Correspondence;
import fr.passerelle.application.Filing;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ProgressStage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A filed request: where it stands, what is asked back, the talk with the service, the decision and its papers. */
@Named
@ViewScoped
public class FollowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Filing filing;

    @Inject
    private Decisions decisions;

    @Inject
    private AgreementBook agreements;

    @Inject
    private Summaries summaries;

    @Inject
    private ApplicationProgress progressions;

    @Inject
    private Standings standings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Notices notices;

    private UUID id;
    private String body;
    private transient ApplicationFile file;
    private transient List<AgreementRow> rows;

    /** One thing asked back; {@code href} is where to mend it. */
    public record Asked(String label, String reason, String href) {}

    public void load() {
        getFile();
    }

    public String send() {
        correspondence.send(id, body);
        notices.done("follow.sent");
        return "/portal/application/follow.xhtml?faces-redirect=true&id=" + id;
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = applications.view(id);
        }
        return file;
    }

    public List<ProgressStage> getStages() {
        return progressions.stages(getFile(), getDecision(), getLiveAgreement());
    }

    public List<ApplicationProgress.Told> getSteps() {
        return progressions.steps(getFile());
    }

    /** The request for corrections that waits for an answer, null when there is none. */
    public Correction getCorrection() {
        return getFile().openCorrection().orElse(null);
    }

    public List<Asked> getAsked() {
        return getFile().openCorrection().stream()
                .flatMap(correction -> correction.getItems().stream())
                .map(this::asked)
                .toList();
    }

    private Asked asked(CorrectionItem item) {
        String page = Addresses.section(id, getFile().form().sectionOf(item.field()));
        return new Asked(
                summaries.label(getFile(), item.field()), item.reason(), page + "#" + Addresses.fieldId(item.field()));
    }

    /** The agreements made of this request that its association may see. */
    public List<AgreementRow> getAgreements() {
        if (rows == null) {
            rows = agreements.listMine().stream()
                    .filter(row -> row.applicationId().equals(id))
                    .toList();
        }
        return rows;
    }

    /** The one in hand, null while none is. */
    public AgreementRow getLiveAgreement() {
        return getAgreements().stream()
                .filter(row -> row.state() != AgreementState.CANCELLED)
                .findFirst()
                .orElse(null);
    }

    public Standing getNow() {
        return standings.of(getFile(), getAgreements(), getDecisionBy());
    }

    /** The notified decision, null until then. */
    public Decision getDecision() {
        return decisions.findNotified(id).orElse(null);
    }

    public LocalDate getDecisionBy() {
        return filing.decisionBy(id);
    }

    public boolean isWithdrawable() {
        return getFile().allowedActions().contains(ApplicationAction.WITHDRAW);
    }

    public boolean isAnswerable() {
        return getFile().allowedActions().contains(ApplicationAction.RESUBMIT);
    }

    /** True when this person may write to the service: mandates of the organisation that are not to read only. */
    public boolean isWriter() {
        return actor.get().mayWriteFor(getFile().application().getOrganisation().getId());
    }

    public boolean isFiled() {
        return !getFile().submissions().isEmpty();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
