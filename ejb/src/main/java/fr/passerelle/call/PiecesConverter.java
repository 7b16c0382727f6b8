package fr.passerelle.call;

import fr.passerelle.base.shared.JsonList;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Converter;

@Converter
class PiecesConverter extends JsonList<PieceRequirement> {
    PiecesConverter() {
        super(PiecesConverter::write, value -> read(value.asJsonObject()));
    }

    private static JsonValue write(PieceRequirement piece) {
        return Json.createObjectBuilder()
                .add("code", piece.code())
                .add("label", piece.label())
                .add("help", piece.help())
                .add("required", piece.required())
                .build();
    }

    private static PieceRequirement read(JsonObject json) {
        return new PieceRequirement(
                json.getString("code"), json.getString("label"), json.getString("help"), json.getBoolean("required"));
    }
}
