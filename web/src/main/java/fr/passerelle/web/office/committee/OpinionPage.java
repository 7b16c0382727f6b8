package fr.passerelle.web.office.committee;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.committee.Advice;
import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.web.office.application.TypedYears;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The opinion of the committee on one request, or its return to the instructor. */
@Named
@ViewScoped
public class OpinionPage extends CommitteeWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReaderTexts texts;

    private LocalDate meetingDate;
    private Opinion opinion;
    private TypedYears years;
    private String comment;
    private String reason;

    /** Starts from what was proposed, or from the opinion to be corrected. */
    public void load() {
        meetingDate = Paris.today(clock);
        getGraded().assessment().ifPresent(proposed -> {
            opinion = proposed.getOpinion();
            years = getRequested().typing(proposed.getYearSplit());
        });
        if (isCorrecting()) {
            recorded().ifPresent(recorded -> {
                meetingDate = recorded.getMeetingDate();
                opinion = recorded.getOpinion();
                years = getRequested().typing(recorded.getYearSplit());
                comment = recorded.getComment();
            });
        }
    }

    /** The rules of the last button, told before it. */
    @Override
    public void check() {
        advice().requirePossible(getApplication(), Paris.today(clock));
        super.check();
    }

    public String present() {
        amend();
        if (isCorrecting()) {
            decisions.correctOpinion(
                    getId(), recorded().map(CommitteeOpinion::getVersion).orElseThrow(NotFound::new), advice());
        } else {
            decisions.present(getId(), advice());
        }
        notices.done("opinion.done", getApplication().getReference());
        return isCorrecting() ? toFile() : "/office/committee/agenda.xhtml?faces-redirect=true&tab=present";
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
        return new Advice(meetingDate, opinion, years.splitFor(opinion), comment);
    }

    public boolean isOpen() {
        return isFresh() || isCorrecting();
    }

    /** The committee's opinion is still to be recorded: until then the file may go back to its instructor. */
    public boolean isFresh() {
        return offers(ApplicationAction.PRESENT);
    }

    public boolean isCorrecting() {
        return !isFresh() && offers(ApplicationAction.CORRECT_OPINION);
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

    public TypedYears getYears() {
        return years;
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
