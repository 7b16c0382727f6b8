package fr.passerelle.web.portal.application;

import fr.passerelle.form.FieldType;
import fr.passerelle.form.Question;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.stream.Collectors;

/** What a browser sends for one question, as text; a draft keeps it as {@link #plain} text whatever the control was. */
record Sent(String raw) {
    static final String AGREED = "yes";

    /** Line ends as a script sends them, a ticked box as yes, several ticked boxes as their codes between spaces. */
    String plain(Question question) {
        String text = raw == null ? "" : raw.replace("\r\n", "\n");
        if (question.type() == FieldType.AGREE) {
            return text.equals("true") || text.equals(AGREED) ? AGREED : "";
        }
        return question.type() == FieldType.COMMUNES && text.startsWith("[") ? codes(text) : text;
    }

    private static String codes(String array) {
        try (JsonReader reader = Json.createReader(new StringReader(array))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining(" "));
        }
    }
}
