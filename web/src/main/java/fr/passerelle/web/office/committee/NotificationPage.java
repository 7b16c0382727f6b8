package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.web.office.application.ApplicationWorkPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letter that tells the decision: looked at as a draft, then sent for good. */
@Named
@ViewScoped
public class NotificationPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Decisions decisions;

    private transient Decision decision;

    public void load() {
        getDecision();
    }

    public String tell() {
        decisions.notifyDecision(getId());
        notices.done(
                "notification.done",
                getApplication().getReference(),
                getApplication().getOrganisation().getName());
        return toFile() + "&tab=assessment";
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.find(getId()).orElseThrow(NotFound::new);
        }
        return decision;
    }

    /** What each calendar year receives; empty for a single year. */
    public List<YearAmount> getSplit() {
        return getDecision().isMultiYear() ? getRequested().named(getDecision().getYearSplit()) : List.of();
    }

    public boolean isOpen() {
        return getGraded().allowedActions().contains(ApplicationAction.NOTIFY_AWARD)
                || getGraded().allowedActions().contains(ApplicationAction.NOTIFY_REFUSAL);
    }
}
