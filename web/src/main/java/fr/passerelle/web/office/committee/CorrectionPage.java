package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Deliberation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Mends the number or the date of a deliberation before the association learns it. */
@Named
@ViewScoped
public class CorrectionPage extends CommitteeWorkPage {
    private static final long serialVersionUID = 1L;

    private String number;
    private LocalDate date;

    public void load() {
        Decision decision = decision();
        number = decision.getDeliberationNumber();
        date = decision.getDeliberationDate();
    }

    public String correct() {
        decisions.correct(getId(), decision().getVersion(), new Deliberation(number, date));
        notices.done("correction.done", getApplication().getReference());
        return toFile() + "&tab=history";
    }

    private Decision decision() {
        return decisions.find(getId()).orElseThrow(NotFound::new);
    }

    public boolean isOpen() {
        return offers(ApplicationAction.CORRECT_DECISION);
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
