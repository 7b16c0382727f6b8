package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request on the desk of those who judge it: its grid and what its reader may do. */
public record GradedRequest(
        Application application, Optional<Assessment> assessment, Set<ApplicationAction> allowedActions) {

    /** The version of the grid, {@link Assessment#NONE} while nobody has begun it. */
    public long gridVersion() {
        return assessment.map(Assessment::getVersion).orElse(Assessment.NONE);
    }

    public Scorecard scorecard() {
        return new Scorecard(
                application.getCall().getCriteria(),
                assessment.map(Assessment::getScores).orElse(List.of()));
    }
}
