package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.access.Role;
import fr.passerelle.committee.Agenda;
import fr.passerelle.committee.AgendaCall;
import fr.passerelle.committee.AgendaItem;
import fr.passerelle.web.layout.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ordre du jour: what waits for the committee, for the decision, for the letter, against the envelope of each call. */
@Named
@RequestScoped
public class AgendaPage {
    /** The three stops of the road, as the address names them. */
    public enum Stop {
        present(ApplicationState.PROPOSED),
        decide(ApplicationState.PRESENTED),
        tell(ApplicationState.AWARDED, ApplicationState.REFUSED);

        private final Set<ApplicationState> states;

        Stop(ApplicationState... states) {
            this.states = Set.of(states);
        }
    }

    /** The page of each step, the step that moves the file first. */
    private static final Map<ApplicationAction, String> STEPS = new EnumMap<>(Map.of(
            ApplicationAction.PRESENT, "/office/committee/opinion.xhtml?id=",
            ApplicationAction.AWARD, "/office/committee/decision.xhtml?id=",
            ApplicationAction.NOTIFY_AWARD, "/office/committee/notification.xhtml?id=",
            ApplicationAction.NOTIFY_REFUSAL, "/office/committee/notification.xhtml?id=",
            ApplicationAction.CORRECT_OPINION, "/office/committee/opinion.xhtml?id=",
            ApplicationAction.CORRECT_DECISION, "/office/committee/correction.xhtml?id="));

    /** The key of the button's words, and the page that it leads to. */
    public record Next(String key, String href) {}

    @Inject
    private Agenda agenda;

    @Inject
    private Viewer viewer;

    private Stop stop;
    private List<AgendaCall> calls;

    /** A decider starts where decisions wait, everybody else where the committee does. */
    public void load() {
        if (stop == null) {
            stop = viewer.actor().has(Role.DECIDER) ? Stop.decide : Stop.present;
        }
        calls = agenda.list(stop.states);
    }

    public List<AgendaCall> getCalls() {
        return calls;
    }

    /** What this reader may do on the file at this stop, null when it is somebody else's turn. */
    public Next next(AgendaItem item) {
        Set<ApplicationAction> allowed = item.application().allowedActions(viewer.actor());
        return STEPS.entrySet().stream()
                .filter(step -> allowed.contains(step.getKey()))
                .map(step -> new Next(
                        "agenda.do." + step.getKey(),
                        step.getValue() + item.application().getId()))
                .findFirst()
                .orElse(null);
    }

    public Stop getStop() {
        return stop;
    }

    public void setStop(Stop stop) {
        this.stop = stop;
    }
}
