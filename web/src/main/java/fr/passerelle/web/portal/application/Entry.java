package fr.passerelle.web.portal.application;

import fr.passerelle.form.FieldType;
import fr.passerelle.form.Question;
import fr.passerelle.web.words.Choice;
import java.util.List;
import java.util.Map;

/**
 * A question as its page draws it: {@code shown} is the answer that was known then and {@code version} its version, -1
 * when there was none; {@code asked} are MEL's words when the answer was asked back, {@code understood} says how it was read
 * where a glance does not tell, both else empty.
 */
public record Entry(
        Question question,
        String label,
        String hint,
        List<Choice> choices,
        String shown,
        long version,
        String asked,
        String understood) {
    private static final int MOST_RADIOS = 5;
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "CONTACT_NAME", "name",
            "CONTACT_ROLE", "organization-title",
            "CONTACT_EMAIL", "email",
            "CONTACT_PHONE", "tel");

    public String id() {
        return Addresses.fieldId(question.key());
    }

    public String key() {
        return question.key();
    }

    public String kind() {
        return question.type().name();
    }

    public boolean required() {
        return question.required();
    }

    public int maximum() {
        return question.maximum();
    }

    /** The role of an amount in the live totals of a budget. */
    public String budgetRole() {
        return BudgetForm.role(question.key());
    }

    /** A few choices are all shown; a long list is folded. */
    public boolean radios() {
        return question.type() == FieldType.YES_NO
                || question.type() == FieldType.CHOICE && !question.isRow() && choices.size() <= MOST_RADIOS;
    }

    public String inputType() {
        return switch (question.type()) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }

    public String inputMode() {
        return question.type() == FieldType.NUMBER ? "numeric" : inputType();
    }

    public String width() {
        return switch (question.type()) {
            case NUMBER, PHONE -> "short";
            case EMAIL -> "medium";
            default -> "long";
        };
    }

    /** What a browser may fill in by itself (WCAG 1.3.5). */
    public String autocomplete() {
        return AUTOCOMPLETE.getOrDefault(key(), "off");
    }
}
