package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Opinion;
import fr.passerelle.committee.Advice;
import fr.passerelle.committee.Decisions;
import fr.passerelle.shared.Money;
import fr.passerelle.shared.Paris;
import fr.passerelle.shared.RuleViolation;
import fr.passerelle.web.faces.Choice;
import fr.passerelle.web.faces.Texts;
import fr.passerelle.web.office.application.WorkPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The opinion of the committee on one request, or its return to the instructor. */
@Named
@ViewScoped
public class OpinionPage extends WorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Decisions decisions;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private LocalDate meetingDate;
    private Opinion opinion;
    private Money amount;
    private String comment;
    private String reason;

    public void load() {
        meetingDate = Paris.today(clock);
        getFile().assessment().ifPresent(proposed -> {
            opinion = proposed.getOpinion();
            amount = proposed.getProposedAmount();
        });
    }

    @Override
    public void check() {
        advice();
        super.check();
    }

    public String present() {
        decisions.present(getId(), advice());
        notices.done("opinion.done", getApplication().getReference());
        return "/office/committee/agenda.xhtml?faces-redirect=true&tab=present";
    }

    public String returnToInstruction() {
        if (reason == null) {
            throw RuleViolation.onField("reason", "required");
        }
        decisions.returnToInstruction(getId(), reason);
        notices.done(
                "opinion.returned",
                getApplication().getReference(),
                getApplication().getAssigneeName());
        return "/office/committee/agenda.xhtml?faces-redirect=true&tab=present";
    }

    private Advice advice() {
        return new Advice(meetingDate, opinion, getAdvised(), comment);
    }

    /** Nothing with an unfavourable opinion, whatever the amount typed. */
    public Money getAdvised() {
        return opinion == Opinion.UNFAVOURABLE ? Money.ZERO : amount;
    }

    public boolean isOpen() {
        return getFile().allowedActions().contains(ApplicationAction.PRESENT);
    }

    public List<Choice> getOpinions() {
        return texts.choices(Opinion.values());
    }

    public LocalDate getMeetingDate() {
        return meetingDate;
    }

    public void setMeetingDate(LocalDate meetingDate) {
        this.meetingDate = meetingDate;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
