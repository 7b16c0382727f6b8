package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.application.Assessment;
import fr.passerelle.application.Scorecard;
import java.math.BigDecimal;

/** One request on the way to its decision; {@code opinion} and {@code decision} are null until they are recorded. */
public record AgendaItem(Application application, Assessment assessment, CommitteeOpinion opinion, Decision decision) {
    public BigDecimal score() {
        return new Scorecard(application.getCall().getCriteria(), assessment.getScores()).total();
    }
}
