package fr.passerelle.form;

import java.util.HashMap;
import java.util.Map;

/** The answers of a request that could be filed on "Entreprendre autrement", to change one by one. */
public final class GivenAnswers {
    private final Map<String, String> values = new HashMap<>();

    public static GivenAnswers complete() {
        GivenAnswers given = new GivenAnswers();
        given.values.putAll(Map.of(
                "CONTACT_NAME", "Odile Œuvrard",
                "CONTACT_ROLE", "Trésorière",
                "CONTACT_EMAIL", "odile@example.fr",
                "CONTACT_PHONE", "03 20 00 00 00",
                "FIRST_REQUEST", "yes",
                "TITLE", "Atelier vélo de Fives",
                "AXIS", "Création",
                "STAGE", "START_UP",
                "NATURE", "PROJECT",
                "SUMMARY", "Un atelier d'entraide."));
        given.values.putAll(Map.of(
                "INITIATIVE", "Des habitants l'ont voulu.",
                "NEED", "Réparer plutôt que jeter.",
                "DESCRIPTION", "Trois permanences par semaine.",
                "AUDIENCE", "Les habitants du quartier.",
                "AUDIENCE_COUNT", "1 200",
                "COMMUNES_SERVED", "59350",
                "PRIORITY_DISTRICT", "yes",
                "START_DATE", "01/01/2027",
                "END_DATE", "31/12/2027",
                "STEPS", "Ouverture en mars."));
        given.values.putAll(Map.of(
                "SIGNATORY_NAME", "Jean Dupré",
                "SIGNATORY_ROLE", "Président",
                "PUBLIC_AID", "UP_TO_500000",
                "REPUBLICAN_CONTRACT", "yes",
                "UP_TO_DATE", "yes",
                "TRUE_STATEMENT", "yes"));
        given.values.putAll(Map.of(
                "BUDGET.C64_PAY", "70 000",
                "BUDGET.C60_SUPPLIES", "20 000,00",
                "BUDGET.P70_SALES", "63 000 €",
                "BUDGET.P74_METROPOLE", "27 000"));
        return given;
    }

    public GivenAnswers with(String key, String value) {
        values.put(key, value);
        return this;
    }

    public GivenAnswers without(String key) {
        values.remove(key);
        return this;
    }

    public Answers build() {
        return new Answers(values);
    }
}
