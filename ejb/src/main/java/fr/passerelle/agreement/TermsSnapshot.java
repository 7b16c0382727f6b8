package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.Instalment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms of an agreement at one moment, for the journal: dates, amounts and codes, never a name or a free text. */
public record TermsSnapshot(Map<String, String> facts) {
    private static final Set<String> NOTHING = Set.of("", "0.00", "false", "NONE");

    public static final TermsSnapshot NONE = new TermsSnapshot(Map.of());

    public static TermsSnapshot of(Agreement agreement) {
        Map<String, String> facts = new LinkedHashMap<>();
        AgreementOptions circumstances = agreement.getCircumstances();
        facts.put("amount", agreement.getAmount().toString());
        facts.put("plan", agreement.getPaymentPlan().toString());
        facts.put("inKind", agreement.getInKind().getAmount().toString());
        facts.put("employment", String.valueOf(circumstances.isEmployment()));
        facts.put("euFunds", String.valueOf(circumstances.isEuFunds()));
        facts.put("stateAid", String.valueOf(circumstances.getStateAid()));
        facts.put("clauses", codes(agreement.getClauses()));
        facts.put("payments", payments(agreement.getInstalments()));
        return new TermsSnapshot(facts);
    }

    /** {@code plan=80/20 -> 100; payments=...}: what is no longer as before; everything when there was nothing before. */
    public String since(TermsSnapshot before) {
        return facts.entrySet().stream()
                .filter(now -> !before.facts.isEmpty() || !NOTHING.contains(now.getValue()))
                .filter(now -> !now.getValue().equals(before.facts.get(now.getKey())))
                .map(now -> now.getKey() + "=" + change(before.facts.get(now.getKey()), now.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String change(String before, String now) {
        return before == null ? now : before + " -> " + now;
    }

    private static String codes(List<ChosenClause> clauses) {
        return clauses.stream().map(ChosenClause::getCode).sorted().collect(Collectors.joining(" "));
    }

    private static String payments(List<Instalment> instalments) {
        return instalments.stream()
                .map(payment -> payment.getDueOn() + " " + payment.getAmount())
                .collect(Collectors.joining(", "));
    }
}
