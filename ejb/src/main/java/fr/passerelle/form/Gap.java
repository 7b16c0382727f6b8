package fr.passerelle.form;

import java.util.List;
import java.util.Set;

/** Something that keeps a request from being filed: the form field, the code of the reason, and what fills its text. */
public record Gap(String field, String code, List<Object> args) {
    private static final Set<String> UNFINISHED = Set.of(
            "field.required",
            "field.agree",
            "piece.missing",
            "cofunder.name",
            "cofunder.amount",
            "budget.noCharge",
            "budget.noRequest",
            "budget.unbalanced",
            "budget.inKindUnbalanced",
            "budget.yearsDoNotAddUp",
            "budget.costsDoNotAddUp");

    /** True when something typed cannot stand as it is, whatever else is still to be written. */
    public boolean isWrong() {
        return !UNFINISHED.contains(code);
    }

    public static Gap of(String field, String code, Object... args) {
        return new Gap(field, code, List.of(args));
    }
}
