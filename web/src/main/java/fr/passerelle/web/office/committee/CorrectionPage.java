package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.web.office.application.ApplicationWorkPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Mends the number or the date of a deliberation before the association learns it. */
@Named
@ViewScoped
public class CorrectionPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Decisions decisions;

    private long seen;
    private String number;
    private LocalDate date;

    public void load() {
        Decision decision = decisions.find(getId()).orElseThrow(NotFound::new);
        seen = decision.getVersion();
        number = decision.getDeliberationNumber();
        date = decision.getDeliberationDate();
    }

    public String correct() {
        decisions.correct(getId(), seen, new Deliberation(number, date));
        notices.done("correction.done", getApplication().getReference());
        return toFile() + "&tab=history";
    }

    public boolean isOpen() {
        return getGraded().allowedActions().contains(ApplicationAction.CORRECT_DECISION);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
