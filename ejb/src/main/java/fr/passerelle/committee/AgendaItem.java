package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Scorecard;
import fr.passerelle.base.shared.Money;
import java.math.BigDecimal;

/** One request on the way to its decision; {@code opinion} and {@code decision} are null until they are recorded. */
public record AgendaItem(Application application, Assessment assessment, CommitteeOpinion opinion, Decision decision) {
    /** What this request takes from the envelope as far as one knows: the vote, else the committee's advice, else the proposal. */
    public Money expected() {
        if (decision != null) {
            return decision.getAmount();
        }
        return opinion == null ? assessment.getProposedAmount() : opinion.getAmount();
    }

    public boolean isDecided() {
        return decision != null;
    }

    public BigDecimal score() {
        return new Scorecard(application.getCall().getCriteria(), assessment.getScores()).total();
    }
}
