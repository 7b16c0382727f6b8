package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.AwardRow;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.agreement.OtherAward;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.YearlyAid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of awards, before anybody prepares their agreement, whether the law demands one; in two queries for all. */
@ApplicationScoped
class PendingAwards {
    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementBasis grounds;

    @Inject
    private AwardEffects effects;

    List<PendingAward> of(List<AwardRow> awards) {
        if (awards.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<YearlyAid>> aids =
                aids(awards.stream().map(AwardRow::organisationId).collect(Collectors.toUnmodifiableSet()));
        AgreementRules.Thresholds thresholds = grounds.rules().thresholds();
        return awards.stream()
                .map(award -> outlook(award, aids.get(award.organisationId()), thresholds))
                .toList();
    }

    private Map<UUID, List<YearlyAid>> aids(Set<UUID> organisations) {
        Map<UUID, List<YearlyAid>> aids = new HashMap<>();
        agreements
                .listTranches(organisations)
                .forEach(row -> aids.computeIfAbsent(row.organisationId(), id -> new ArrayList<>())
                        .add(YearlyAid.cash(AwardEffects.FUNDER, row.year(), row.amount())));
        for (OtherAward award : agreements.awardsWithout(organisations)) {
            AwardEffects.add(
                    aids.computeIfAbsent(award.organisationId(), id -> new ArrayList<>()), effects.yearsOf(award));
        }
        return aids;
    }

    private static PendingAward outlook(AwardRow award, List<YearlyAid> aids, AgreementRules.Thresholds thresholds) {
        Map<Integer, Money> byYear =
                aids.stream().collect(Collectors.toMap(YearlyAid::year, YearlyAid::cash, Money::plus));
        Map.Entry<Integer, Money> most = byYear.entrySet().stream()
                .max(Map.Entry.<Integer, Money>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        LegalEffects standing = LegalEffects.of(AwardEffects.FUNDER, aids, Money.ZERO, thresholds);
        return new PendingAward(award, standing, most.getValue(), most.getKey());
    }
}
