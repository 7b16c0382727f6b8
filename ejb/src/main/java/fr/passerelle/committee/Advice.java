package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.budget.YearSplit;
import java.time.LocalDate;

/** What the secretary notes after a meeting: what each year would receive, nothing when the opinion is unfavourable. */
public record Advice(LocalDate meetingDate, Opinion opinion, YearSplit years, String comment) {
    public Advice {
        if (meetingDate == null) {
            throw RuleViolation.onField("meetingDate", "required");
        }
        if (opinion == null) {
            throw RuleViolation.onField("opinion", "required");
        }
        if (years == null) {
            throw RuleViolation.onField("amount", "required");
        }
        if (opinion.isForAward() != years.total().isPositive()) {
            throw RuleViolation.onField("amount", "proposal.amountAgainstOpinion");
        }
        comment = comment == null ? "" : comment.strip();
    }

    /** For a single year. */
    public Advice(LocalDate meetingDate, Opinion opinion, Money amount, String comment) {
        this(meetingDate, opinion, amount == null ? null : YearSplit.single(amount), comment);
    }

    public Money amount() {
        return years.total();
    }

    /** No committee advises on what is not filed yet, tomorrow, or beyond what the call allows for this request. */
    public void requirePossible(Application application, LocalDate today) {
        if (meetingDate.isAfter(today)) {
            throw RuleViolation.onField("meetingDate", "committee.futureMeeting");
        }
        if (meetingDate.isBefore(application.filedOn())) {
            throw RuleViolation.onField("meetingDate", "committee.beforeFiling", application.filedOn());
        }
        if (amount().exceeds(application.cap())) {
            throw RuleViolation.onField("amount", "proposal.aboveCap", application.cap());
        }
    }
}
