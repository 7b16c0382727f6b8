package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;

/** Short texts of forms: trimmed, with a length that the table can hold. */
public final class Text {
    private Text() {}

    public static String required(String field, String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text.isEmpty()) {
            throw RuleViolation.onField(field, "required");
        }
        return text;
    }

    /** Empty when nothing was typed, never null. */
    public static String optional(String field, String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw RuleViolation.onField(field, "tooLong", longest, text.length());
        }
        return text;
    }
}
