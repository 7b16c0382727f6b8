package fr.passerelle.call;

import fr.passerelle.base.shared.JsonList;
import fr.passerelle.organisation.OrganisationKind;
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
