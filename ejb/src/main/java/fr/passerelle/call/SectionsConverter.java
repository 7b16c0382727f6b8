package fr.passerelle.call;

import fr.passerelle.base.shared.JsonList;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Converter;

@Converter
class SectionsConverter extends JsonList<FormSection> {
    SectionsConverter() {
        super(
                section -> Json.createValue(section.name()),
                value -> FormSection.valueOf(((JsonString) value).getString()));
    }
}
