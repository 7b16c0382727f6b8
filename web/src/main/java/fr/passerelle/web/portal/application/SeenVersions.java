package fr.passerelle.web.portal.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** The versions of the answers that a page showed; autosave tells the newer ones, as JSON, in a hidden field. */
record SeenVersions(JsonObject newer) {

    static SeenVersions read(String json) {
        if (json == null || json.isBlank()) {
            return new SeenVersions(JsonObject.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new SeenVersions(reader.readObject());
        }
    }

    long of(Entry entry) {
        return isNewer(entry) ? Long.parseLong(newer.getString(entry.key())) : entry.version();
    }

    /** True when this answer was saved by script since the page was drawn. */
    boolean isNewer(Entry entry) {
        return newer.containsKey(entry.key());
    }
}
