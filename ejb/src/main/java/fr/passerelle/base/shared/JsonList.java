package fr.passerelle.base.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** Keeps a short ordered list of values in one text column, as JSON; {@code T} the values. */
public abstract class JsonList<T> implements AttributeConverter<List<T>, String> {
    private final Function<T, JsonValue> write;
    private final Function<JsonValue, T> read;

    protected JsonList(Function<T, JsonValue> write, Function<JsonValue, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public String convertToDatabaseColumn(List<T> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        if (values != null) {
            values.stream().map(write).forEach(array::add);
        }
        return array.build().toString();
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().stream().map(read).toList();
        }
    }
}
