package fr.passerelle.committee;

import fr.passerelle.application.Opinion;
import fr.passerelle.security.Actor;
import fr.passerelle.shared.Money;
import fr.passerelle.shared.Persistent;
import fr.passerelle.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** What the multi-partner committee advised on one request, on its meeting day; advice, not decision. */
@Entity
@Audited
public class CommitteeOpinion extends Persistent {
    private UUID applicationId;
    private LocalDate meetingDate;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private Money amount;
    private String comment;
    private String recordedBy;

    protected CommitteeOpinion() {}

    CommitteeOpinion(UUID applicationId, Advice advice, LocalDate today, Actor secretary) {
        if (advice.meetingDate().isAfter(today)) {
            throw RuleViolation.onField("meetingDate", "committee.futureMeeting");
        }
        this.applicationId = applicationId;
        this.meetingDate = advice.meetingDate();
        this.opinion = advice.opinion();
        this.amount = advice.amount();
        this.comment = advice.comment();
        this.recordedBy = secretary.name();
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

    public String getComment() {
        return comment;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
