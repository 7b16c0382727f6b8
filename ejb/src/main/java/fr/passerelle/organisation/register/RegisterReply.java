package fr.passerelle.organisation.register;

import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.InclusionStatus;
import fr.passerelle.organisation.OrganisationKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a reply of "API Recherche d'entreprises" (open-api.yml of 22/07/2026). Nothing in it is believed more than what
 * a person types: it only fills a form, which is checked like any other.
 */
final class RegisterReply {
    private final JsonObject root;

    private RegisterReply(JsonObject root) {
        this.root = root;
    }

    static RegisterReply parse(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return new RegisterReply(reader.readObject());
        }
    }

    Optional<RegisteredCompany> company(Siret siret) {
        return objects(root, "results").stream()
                .filter(result -> siret.siren().equals(text(result, "siren")))
                .findFirst()
                .map(result -> read(result, siret));
    }

    private static RegisteredCompany read(JsonObject result, Siret siret) {
        JsonObject place = establishment(result, siret);
        JsonObject more = object(result, "complements");
        InclusionStatus status = status(more);
        return new RegisteredCompany(
                siret,
                firstFilled(text(result, "nom_raison_sociale"), text(result, "nom_complet")),
                text(result, "sigle"),
                rna(text(more, "identifiant_association")),
                kind(text(result, "nature_juridique"), status),
                status,
                street(text(place, "adresse"), text(place, "code_postal")),
                text(place, "code_postal"),
                text(place, "libelle_commune"),
                text(place, "commune"),
                "A".equals(firstFilled(text(place, "etat_administratif"), text(result, "etat_administratif"))));
    }

    /** The establishment of that number when it is told, else the head office. */
    private static JsonObject establishment(JsonObject result, Siret siret) {
        return objects(result, "matching_etablissements").stream()
                .filter(place -> siret.value().equals(text(place, "siret")))
                .findFirst()
                .orElseGet(() -> object(result, "siege"));
    }

    /** '12 RUE DES ARTS 59000 LILLE' without its postal code and city. */
    private static String street(String address, String postalCode) {
        int end = postalCode.isEmpty() ? -1 : address.indexOf(" " + postalCode);
        return end > 0 ? address.substring(0, end) : address;
    }

    /** Legal categories of INSEE: 92 associations, 7 public bodies, 5x58/5x60 cooperatives, 93 foundations. */
    private static OrganisationKind kind(String legalForm, InclusionStatus status) {
        if (legalForm.startsWith("92")) {
            return OrganisationKind.ASSOCIATION;
        }
        if (legalForm.startsWith("93")) {
            return OrganisationKind.FOUNDATION;
        }
        if (status != null) {
            return status.isByEconomicActivity() ? OrganisationKind.SIAE : OrganisationKind.ADAPTED_COMPANY;
        }
        if (legalForm.startsWith("7")) {
            return OrganisationKind.LOCAL_BODY;
        }
        boolean cooperative = List.of("5458", "5558", "5460", "5560", "5470", "5485", "5585", "5685", "6317")
                        .contains(legalForm)
                || legalForm.startsWith("51");
        return cooperative ? OrganisationKind.COOPERATIVE : OrganisationKind.OTHER;
    }

    private static InclusionStatus status(JsonObject more) {
        String type = text(more, "type_siae");
        return Arrays.stream(InclusionStatus.values())
                .filter(status -> Arrays.asList(type.split("[^A-Z]+")).contains(status.name()))
                .findFirst()
                .orElse(null);
    }

    private static Rna rna(String value) {
        try {
            return value.isEmpty() ? null : new Rna(value);
        } catch (RuleViolation oldNumbering) {
            return null;
        }
    }

    private static List<JsonObject> objects(JsonObject from, String key) {
        JsonValue value = from.get(key);
        return value == null || value.getValueType() != JsonValue.ValueType.ARRAY
                ? List.of()
                : value.asJsonArray().getValuesAs(JsonValue.class).stream()
                        .filter(item -> item.getValueType() == JsonValue.ValueType.OBJECT)
                        .map(JsonValue::asJsonObject)
                        .toList();
    }

    private static JsonObject object(JsonObject from, String key) {
        JsonValue value = from.get(key);
        return value == null || value.getValueType() != JsonValue.ValueType.OBJECT
                ? JsonValue.EMPTY_JSON_OBJECT
                : value.asJsonObject();
    }

    private static String text(JsonObject from, String key) {
        JsonValue value = from.get(key);
        return value == null || value.getValueType() != JsonValue.ValueType.STRING
                ? ""
                : from.getString(key).strip();
    }

    private static String firstFilled(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
