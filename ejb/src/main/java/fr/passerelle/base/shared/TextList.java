package fr.passerelle.base.shared;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Converter;

/** A short ordered list of texts in one column. */
@Converter
public class TextList extends JsonList<String> {
    public TextList() {
        super(Json::createValue, value -> ((JsonString) value).getString());
    }
}
