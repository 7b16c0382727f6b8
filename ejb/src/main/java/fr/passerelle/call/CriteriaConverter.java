package fr.passerelle.call;

import fr.passerelle.base.shared.JsonList;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Converter;

@Converter
class CriteriaConverter extends JsonList<Criterion> {
    CriteriaConverter() {
        super(CriteriaConverter::write, value -> read(value.asJsonObject()));
    }

    private static JsonValue write(Criterion criterion) {
        return Json.createObjectBuilder()
                .add("code", criterion.code())
                .add("label", criterion.label())
                .add("help", criterion.help())
                .add("weight", criterion.weight())
                .build();
    }

    private static Criterion read(JsonObject json) {
        return new Criterion(
                json.getString("code"), json.getString("label"), json.getString("help"), json.getInt("weight"));
    }
}
