package fr.passerelle.application.assessment;

import fr.passerelle.base.shared.JsonList;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Converter;

@Converter
class Scores extends JsonList<Score> {
    Scores() {
        super(
                Scores::write,
                value -> new Score(
                        value.asJsonObject().getString("criterion"),
                        value.asJsonObject().containsKey("mark")
                                ? Integer.valueOf(value.asJsonObject().getInt("mark"))
                                : null,
                        value.asJsonObject().getString("reason")));
    }

    private static JsonObject write(Score score) {
        JsonObjectBuilder written =
                Json.createObjectBuilder().add("criterion", score.criterion()).add("reason", score.reason());
        if (score.mark() != null) {
            written.add("mark", score.mark());
        }
        return written.build();
    }
}
