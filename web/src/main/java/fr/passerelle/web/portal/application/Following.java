package fr.passerelle.web.portal.application;

import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.Filing;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.form.Form;
import fr.passerelle.web.words.ProgressStage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far the request of the page is, what is asked back of it, its decision and its agreements: each read once, when drawn. */
@Named("following")
@RequestScoped
public class Following {
    @Inject
    private FollowPage page;

    @Inject
    private Filing filing;

    @Inject
    private Decisions decisions;

    @Inject
    private Applications applications;

    @Inject
    private AgreementBook agreements;

    @Inject
    private Summaries summaries;

    @Inject
    private ApplicationProgress progressions;

    @Inject
    private Standings standings;

    private Optional<Decision> decision;
    private List<AgreementRow> rows;
    private Standing now;

    /** One thing asked back; {@code href} is where to mend it. */
    public record Asked(String label, String reason, String href) {}

    public List<ProgressStage> getStages() {
        return progressions.stages(page.getApplication(), getDecision(), getLiveAgreement());
    }

    public List<ApplicationProgress.Told> getSteps() {
        return progressions.steps(page.getRequest().steps());
    }

    public List<Asked> getAsked() {
        return page.getRequest().open().openCorrection().stream()
                .flatMap(correction -> correction.getItems().stream())
                .map(this::asked)
                .toList();
    }

    private Asked asked(CorrectionItem item) {
        Form form = page.getRequest().open().form();
        String where = Addresses.section(page.getId(), form.sectionOf(item.field()));
        return new Asked(
                summaries.label(form, item.field()), item.reason(), where + "#" + Addresses.fieldId(item.field()));
    }

    /** The agreements made of this request that its association may see. */
    public List<AgreementRow> getAgreements() {
        if (rows == null) {
            rows = agreements.listMine().stream()
                    .filter(row -> row.applicationId().equals(page.getId()))
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
        if (now == null) {
            now = standings.of(page.getRequest().open(), getAgreements(), decisionBy());
        }
        return now;
    }

    /** The notified decision, null until then. */
    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.findNotified(page.getId());
        }
        return decision.orElse(null);
    }

    /** What the award gives to each calendar year. */
    public List<YearAmount> getAwarded() {
        return getDecision().getYearSplit().from(applications.read(page.getId()).firstYear());
    }

    private LocalDate decisionBy() {
        return filing.decisionBy(page.getId());
    }
}
