package fr.passerelle.application.assessment;

import fr.passerelle.application.Application;
import fr.passerelle.application.GivenFile;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.Answers;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.testing.GivenActors;
import java.time.Instant;
import java.util.Map;

/** A request of 30 000 € filed on 10 November 2026, and what its instructor proposes, without a database. */
public final class GivenAssessment {
    private static final Instant FILED = Instant.parse("2026-11-10T10:00:00Z");

    private GivenAssessment() {}

    public static Application request(ProjectCall call, Organisation owner) {
        Application application = new Application("DEM-2026-00001", call, owner, FILED);
        application.summarise(new Answers(Map.of("BUDGET.P74_METROPOLE", "30000", "BUDGET.C64_PAY", "90000")));
        application.received(FILED);
        return application;
    }

    public static Assessment proposing(Money amount) {
        Assessment assessment = new Assessment(Ids.next(), GivenActors.ANYBODY, FILED);
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        assessment.score(GivenFile.marks(4), call.getCriteria(), GivenActors.ANYBODY, FILED);
        assessment.propose(
                new Proposal(Opinion.FAVOURABLE, amount, "Solide"),
                call.getCriteria(),
                amount,
                GivenActors.ANYBODY,
                FILED);
        return assessment;
    }
}
