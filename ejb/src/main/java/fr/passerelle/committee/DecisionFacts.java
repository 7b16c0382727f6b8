package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.base.audit.SealedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is sealed of a decision, under the request that it decides: kind, amounts, deliberation, decider, notification. */
@ApplicationScoped
class DecisionFacts implements SealedFacts {
    @Inject
    private CommitteeRepository committee;

    @Override
    public Class<Application> type() {
        return Application.class;
    }

    @Override
    public Optional<String> of(UUID applicationId) {
        return committee.findDecision(applicationId).map(DecisionFacts::facts);
    }

    @Override
    public Map<UUID, String> page(int first, int size) {
        return committee.listDecisions(first, size).stream()
                .collect(Collectors.toMap(Decision::getApplicationId, DecisionFacts::facts));
    }

    private static String facts(Decision decision) {
        return SealedFacts.join(
                decision.getKind(),
                decision.getAmount(),
                decision.getYearlyAmounts(),
                decision.deliberation(),
                decision.getDeciderId(),
                decision.getNotifiedAt() != null);
    }
}
