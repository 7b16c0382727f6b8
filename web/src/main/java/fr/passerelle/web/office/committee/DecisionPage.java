package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.committee.DecisionKind;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.web.office.application.TypedYears;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The decision on one request: the deliberation, the amount of each year or the reasons of the refusal. */
@Named
@ViewScoped
public class DecisionPage extends CommitteeWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReaderTexts texts;

    private DecisionKind choice;
    private DecisionKind kind;
    private String number;
    private LocalDate date;
    private TypedYears years;
    private String reason;

    /** Starts from what the committee advised, or from the button pressed, spread as it was asked when nobody advised how. */
    public void load() {
        date = Paris.today(clock);
        CommitteeOpinion opinion = getOpinion();
        boolean advised = opinion == null || opinion.getOpinion().isForAward();
        kind = choice != null ? choice : advised ? DecisionKind.AWARD : DecisionKind.REFUSAL;
        years = getRequested().typing(opinion == null ? getRequested().asked() : opinion.getYearSplit());
    }

    /** The rules of the last button, told before it. */
    @Override
    public void check() {
        CommitteeOpinion opinion = getOpinion();
        deliberation()
                .requirePossible(
                        getApplication().filedOn(),
                        opinion == null ? null : opinion.getMeetingDate(),
                        Paris.today(clock));
        if (!isAward() && reason == null) {
            throw RuleViolation.onField("reason", "decision.reason");
        }
        if (isAward() && !getTotal().isPositive()) {
            throw RuleViolation.onField("amount", "decision.amount");
        }
        if (isAward() && getTotal().exceeds(getCap())) {
            throw RuleViolation.onField("amount", "decision.sumAboveCap", getTotal(), getCap());
        }
        if (isAward() && getTotal().exceeds(getLeft().left()) && getBeyond() == null) {
            Money left = getLeft().left();
            throw RuleViolation.onField(
                    "beyond",
                    "decision.beyondEnvelope",
                    getTotal(),
                    left,
                    getTotal().minus(left));
        }
        super.check();
    }

    public String decide() {
        amend();
        if (isAward()) {
            decisions.award(getId(), deliberation(), years.split().amounts(), reason, getBeyond());
        } else {
            decisions.refuse(getId(), deliberation(), reason);
        }
        notices.done(
                isAward() ? "decision.awarded" : "decision.refused",
                getApplication().getReference(),
                getTotal());
        return "/office/committee/agenda.xhtml?faces-redirect=true&tab=decide";
    }

    /** What each calendar year receives, as typed. */
    public List<YearAmount> getSplit() {
        return isAward() ? years.getNamed() : List.of();
    }

    /** True when the decision goes against what the committee advised. */
    public boolean isAgainstOpinion() {
        CommitteeOpinion opinion = getOpinion();
        return opinion != null && opinion.getOpinion().isForAward() != isAward();
    }

    private Deliberation deliberation() {
        return new Deliberation(number, date);
    }

    public boolean isAward() {
        return kind == DecisionKind.AWARD;
    }

    public Money getTotal() {
        return isAward() ? years.getTotal() : Money.ZERO;
    }

    public boolean isOpen() {
        return offers(ApplicationAction.AWARD);
    }

    /** The last opinion of the committee; null when it gave none. */
    public CommitteeOpinion getOpinion() {
        return recorded().orElse(null);
    }

    public List<Choice> getKinds() {
        return texts.choices(DecisionKind.values());
    }

    public TypedYears getYears() {
        return years;
    }

    /** Which of the two buttons of the file led here; null when none did. */
    public DecisionKind getChoice() {
        return choice;
    }

    public void setChoice(DecisionKind choice) {
        this.choice = choice;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
