package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.committee.Agenda;
import fr.passerelle.committee.AgendaCall;
import fr.passerelle.security.Role;
import fr.passerelle.web.layout.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    /** Where the next step of these files is done. */
    public String getWorkPlace() {
        return switch (stop) {
            case present -> "/office/committee/opinion.xhtml";
            case decide -> "/office/committee/decision.xhtml";
            case tell -> "/office/committee/notification.xhtml";
        };
    }

    public Stop getStop() {
        return stop;
    }

    public void setStop(Stop stop) {
        this.stop = stop;
    }
}
