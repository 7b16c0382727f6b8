package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.budget.YearSplit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** What the multi-partner committee advised on one request, on its meeting day; advice, not decision. */
@Entity
@Audited
public class CommitteeOpinion extends Persistent {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private UUID applicationId;
    private LocalDate meetingDate;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private Money amount;

    /** Null for an opinion older than the split by year. */
    private YearSplit yearSplit;

    private String comment;
    private String recordedBy;

    protected CommitteeOpinion() {}

    CommitteeOpinion(Application application, Advice advice, LocalDate today, Actor secretary) {
        super(Ids.next());
        this.applicationId = application.getId();
        write(application, advice, today, secretary);
    }

    /** Says what the committee really advised, or first advised. */
    void write(Application application, Advice advice, LocalDate today, Actor secretary) {
        advice.requirePossible(application, today);
        this.meetingDate = advice.meetingDate();
        this.opinion = advice.opinion();
        this.amount = advice.amount();
        this.yearSplit = advice.years();
        this.comment = advice.comment();
        this.recordedBy = secretary.name();
    }

    /** In words for the history: what was advised, how much and when. */
    String summary() {
        return Texts.label(Locale.FRENCH, opinion) + ", " + amount.format(Locale.FRENCH) + " ("
                + DAY.format(meetingDate) + ")";
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public LocalDate getMeetingDate() {
        return meetingDate;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public Money getAmount() {
        return amount;
    }

    /** What each year would receive; all of it in one when nobody said. */
    public YearSplit getYearSplit() {
        return yearSplit == null ? YearSplit.single(amount) : yearSplit;
    }

    public String getComment() {
        return comment;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
