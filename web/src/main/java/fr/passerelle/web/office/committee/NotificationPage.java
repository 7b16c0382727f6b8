package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.committee.Decision;
import fr.passerelle.web.faces.ReadOnce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letter that tells the decision: looked at as a draft, then sent for good. */
@Named
@ViewScoped
public class NotificationPage extends CommitteeWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadOnce readings;

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
        return readings.of(
                Decision.class, getId(), () -> decisions.find(getId()).orElseThrow(NotFound::new));
    }

    /** What each calendar year receives; empty for a single year. */
    public List<YearAmount> getSplit() {
        return getDecision().isMultiYear() ? getRequested().named(getDecision().getYearSplit()) : List.of();
    }

    public boolean isOpen() {
        return offers(ApplicationAction.NOTIFY_AWARD) || offers(ApplicationAction.NOTIFY_REFUSAL);
    }
}
