package fr.passerelle.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.Application;
import fr.passerelle.application.assessment.GivenAssessment;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.testing.GivenActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The envelope of the call is 600 000 €. */
class AgendaCallTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Deliberation ACT = new Deliberation("26-C-0123", LocalDate.of(2026, 11, 20));
    private final ProjectCall call =
            GivenCall.entreprendreAutrement().withoutCeiling().build();

    @Test
    void beforeTheCommitteeTheProposalsCount() {
        AgendaCall agenda = new AgendaCall(call, Money.of(100_000), List.of(item(null, null), item(null, null)));
        assertThat(agenda.expected()).isEqualTo(Money.of(40_000));
        assertThat(agenda.left()).isEqualTo(Money.of(460_000));
    }

    @Test
    void onceItMetWhatTheCommitteeAdvisedCounts() {
        AgendaCall agenda = new AgendaCall(call, Money.ZERO, List.of(item(15_000L, null), item(0L, null)));
        assertThat(agenda.expected()).isEqualTo(Money.of(15_000));
        assertThat(agenda.left()).isEqualTo(Money.of(585_000));
    }

    @Test
    void aDecidedRequestIsCountedOnceAndARefusedOneNever() {
        Decision award = Decision.award(Ids.next(), ACT, List.of(Money.of(12_000)), "", GivenActors.ANYBODY, NOW);
        Decision refusal = Decision.refusal(Ids.next(), ACT, "Hors champ", GivenActors.ANYBODY, NOW);
        AgendaCall agenda =
                new AgendaCall(call, Money.of(12_000), List.of(item(15_000L, award), item(15_000L, refusal)));
        assertThat(agenda.expected()).isEqualTo(Money.ZERO);
        assertThat(agenda.left()).isEqualTo(Money.of(588_000));
        assertThat(agenda.isOverdrawn()).isFalse();
    }

    /** Proposed for 20 000 €; null = the committee did not meet yet, or nothing is decided. */
    private AgendaItem item(Long advised, Decision decision) {
        Application application =
                GivenAssessment.request(call, GivenOrganisation.anAssociation().organisation());
        CommitteeOpinion opinion = advised == null
                ? null
                : new CommitteeOpinion(
                        application,
                        new Advice(
                                LocalDate.of(2026, 11, 18),
                                advised == 0 ? Opinion.UNFAVOURABLE : Opinion.FAVOURABLE,
                                Money.of(advised),
                                ""),
                        LocalDate.of(2026, 11, 23),
                        GivenActors.ANYBODY);
        return new AgendaItem(application, GivenAssessment.proposing(Money.of(20_000)), opinion, decision);
    }
}
