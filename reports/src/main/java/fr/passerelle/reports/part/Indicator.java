package fr.passerelle.reports.part;

/**
 * What will be looked at in the evaluation.
 *
 * @param start value before the action, may be blank
 * @param target value to reach, in words or figures with its unit
 * @param source where the value comes from
 */
public record Indicator(String label, String start, String target, String source) {
    public Indicator {
        start = start == null ? "" : start;
        Checks.of()
                .text(label, "indicator.label")
                .text(target, "indicator.target")
                .text(source, "indicator.source")
                .orRefuse();
    }
}
