package fr.passerelle.web.portal.application;

import fr.passerelle.application.SavedAnswer;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.Question;
import java.io.Serializable;
import java.time.Instant;

/** One field that two people changed: both texts are kept until one of them chooses. */
public record Conflict(
        String key, boolean longText, String mine, String theirs, long version, Instant at, String by, boolean own)
        implements Serializable {

    /** @param reader the name of the one who writes now: one may be in conflict with oneself, in another tab */
    static Conflict of(Question question, String mine, SavedAnswer theirs, String reader) {
        return new Conflict(
                question.key(),
                question.type() == FieldType.TEXT,
                mine,
                theirs.value(),
                theirs.version(),
                theirs.at(),
                theirs.by(),
                theirs.by().equals(reader));
    }

    public String id() {
        return "merge-" + Addresses.fieldId(key);
    }

    /** What is offered first: both texts where they can stand together, else one's own. */
    String usual() {
        return longText ? "both" : "mine";
    }

    String chosen(String choice) {
        return switch (choice == null ? usual() : choice) {
            case "theirs" -> theirs;
            case "both" -> theirs + "\n\n" + mine;
            default -> mine;
        };
    }
}
