package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.committee.DecisionKind;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.shared.Money;
import fr.passerelle.shared.Paris;
import fr.passerelle.shared.RuleViolation;
import fr.passerelle.web.faces.Choice;
import fr.passerelle.web.faces.Texts;
import fr.passerelle.web.office.application.WorkPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The decision on one request: the deliberation, the amount of each year or the reasons of the refusal. */
@Named
@ViewScoped
public class DecisionPage extends WorkPage {
    private static final long serialVersionUID = 1L;

    /** What one year receives. */
    public static class Year implements Serializable {
        private static final long serialVersionUID = 1L;

        private Money amount;

        Year(Money amount) {
            this.amount = amount;
        }

        public Money getAmount() {
            return amount;
        }

        public void setAmount(Money amount) {
            this.amount = amount;
        }
    }

    @Inject
    private Decisions decisions;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private DecisionKind kind;
    private String number;
    private LocalDate date;
    private final List<Year> years = new ArrayList<>();
    private String reason;

    /** Starts from what the committee advised, spread evenly over the years asked for. */
    public void load() {
        date = Paris.today(clock);
        CommitteeOpinion opinion = getOpinion();
        boolean award = opinion == null || opinion.getOpinion().isForAward();
        kind = award ? DecisionKind.AWARD : DecisionKind.REFUSAL;
        int count = Math.max(1, getFile().typed().requestByYear().size());
        Money advised = opinion == null ? getCap() : opinion.getAmount();
        (award ? advised : Money.ZERO).split(count).forEach(part -> years.add(new Year(part)));
    }

    @Override
    public void check() {
        deliberation();
        if (isAward() && years.stream().anyMatch(year -> year.amount == null || !year.amount.isPositive())) {
            throw RuleViolation.onField("year1", "decision.amount");
        }
        if (isAward() && getTotal().exceeds(getCap())) {
            throw RuleViolation.onField("year1", "proposal.aboveCap", getCap());
        }
        if (!isAward() && reason == null) {
            throw RuleViolation.onField("reason", "decision.reason");
        }
        super.check();
    }

    public String decide() {
        if (isAward()) {
            decisions.award(getId(), deliberation(), amounts(), reason);
        } else {
            decisions.refuse(getId(), deliberation(), reason);
        }
        notices.done(
                isAward() ? "decision.awarded" : "decision.refused",
                getApplication().getReference(),
                getTotal());
        return "/office/committee/agenda.xhtml?faces-redirect=true&tab=decide";
    }

    private Deliberation deliberation() {
        return new Deliberation(number, date);
    }

    public boolean isAward() {
        return kind == DecisionKind.AWARD;
    }

    public Money getTotal() {
        return isAward() ? Money.sum(amounts()) : Money.ZERO;
    }

    public boolean isOpen() {
        return getFile().allowedActions().contains(ApplicationAction.AWARD);
    }

    /** The last opinion of the committee; null when it gave none. */
    public CommitteeOpinion getOpinion() {
        return decisions.listOpinions(getId()).stream().findFirst().orElse(null);
    }

    public List<Choice> getKinds() {
        return texts.choices(DecisionKind.values());
    }

    private List<Money> amounts() {
        return years.stream().map(Year::getAmount).toList();
    }

    public List<Year> getYears() {
        return years;
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
