package fr.passerelle.call;

import fr.passerelle.base.shared.RuleViolation;
import java.util.List;
import java.util.regex.Pattern;

/** What a call says to its readers: plain text, paragraphs separated by blank lines; {@code axes} may be empty. */
public record CallText(
        String title, String edition, String summary, String description, List<String> axes, String contact) {
    private static final Pattern REACHABLE =
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:\\+33\\s?|0)[1-9](?:[ .-]?\\d{2}){4}");

    public CallText {
        title = required("title", title);
        summary = required("summary", summary);
        description = required("description", description);
        contact = required("contact", contact);
        edition = edition == null ? "" : edition.strip();
        axes = axes.stream().map(String::strip).filter(axis -> !axis.isEmpty()).toList();
        Labels.firstTwice(axes).ifPresent(axis -> {
            throw RuleViolation.onField("axes", "call.axisTwice", axis);
        });
        if (!REACHABLE.matcher(contact).find()) {
            throw RuleViolation.onField("contact", "call.contact");
        }
    }

    /** The same text under another label than the one before. */
    CallText inEdition(String label, String before) {
        if (required("nextEdition", label).equals(before)) {
            throw RuleViolation.onField("nextEdition", "call.sameEdition", before);
        }
        return new CallText(title, label, summary, description, axes, contact);
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw RuleViolation.onField(field, "required");
        }
        return value.strip();
    }
}
