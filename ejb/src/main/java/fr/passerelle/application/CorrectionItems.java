package fr.passerelle.application;

import fr.passerelle.base.shared.JsonList;
import jakarta.json.Json;
import jakarta.persistence.Converter;

@Converter
class CorrectionItems extends JsonList<CorrectionItem> {
    CorrectionItems() {
        super(
                item -> Json.createObjectBuilder()
                        .add("field", item.field())
                        .add("reason", item.reason())
                        .build(),
                value -> new CorrectionItem(
                        value.asJsonObject().getString("field"),
                        value.asJsonObject().getString("reason")));
    }
}
