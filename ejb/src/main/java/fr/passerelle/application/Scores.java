package fr.passerelle.application;

import fr.passerelle.shared.JsonList;
import jakarta.json.Json;
import jakarta.persistence.Converter;

@Converter
class Scores extends JsonList<Score> {
    Scores() {
        super(
                score -> Json.createObjectBuilder()
                        .add("criterion", score.criterion())
                        .add("mark", score.mark())
                        .add("reason", score.reason())
                        .build(),
                value -> new Score(
                        value.asJsonObject().getString("criterion"),
                        value.asJsonObject().getInt("mark"),
                        value.asJsonObject().getString("reason")));
    }
}
