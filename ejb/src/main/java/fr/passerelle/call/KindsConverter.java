package fr.passerelle.call;

import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.shared.JsonList;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Converter;

@Converter
class KindsConverter extends JsonList<OrganisationKind> {
    KindsConverter() {
        super(
                kind -> Json.createValue(kind.name()),
                value -> OrganisationKind.valueOf(((JsonString) value).getString()));
    }
}
