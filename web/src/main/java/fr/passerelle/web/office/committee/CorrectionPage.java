package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.web.office.application.TypedYears;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Mends the deliberation or the amounts of a decision before the association learns it. */
@Named
@ViewScoped
public class CorrectionPage extends CommitteeWorkPage {
    private static final long serialVersionUID = 1L;

    private String number;
    private LocalDate date;
    private TypedYears years;

    public void load() {
        Decision decision = decision();
        number = decision.getDeliberationNumber();
        date = decision.getDeliberationDate();
        years = getRequested().typing(decision.getYearSplit());
        setBeyond(decision.getBeyondEnvelope());
    }

    public String correct() {
        Decision now = decision();
        Deliberation right = new Deliberation(number, date);
        if (now.isAward()) {
            decisions.correct(getId(), now.getVersion(), right, years.split().amounts(), getBeyond());
        } else {
            decisions.correct(getId(), now.getVersion(), right);
        }
        notices.done("correction.done", getApplication().getReference());
        return toFile() + "&tab=history";
    }

    private Decision decision() {
        return decisions.find(getId()).orElseThrow(NotFound::new);
    }

    public boolean isAward() {
        return decision().isAward();
    }

    public TypedYears getYears() {
        return years;
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
