package fr.passerelle.call;

import fr.passerelle.shared.RuleViolation;
import java.util.List;

/** What a call says to its readers: plain text, paragraphs separated by blank lines; {@code axes} may be empty. */
public record CallText(
        String title, String edition, String summary, String description, List<String> axes, String contact) {
    public CallText {
        title = required("title", title);
        summary = required("summary", summary);
        description = required("description", description);
        contact = required("contact", contact);
        edition = edition == null ? "" : edition.strip();
        axes = axes.stream().map(String::strip).filter(axis -> !axis.isEmpty()).toList();
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw RuleViolation.onField(field, "required");
        }
        return value.strip();
    }
}
