package fr.passerelle.demo;

import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of an invented request, to be given field by field; what the call does not ask is left out. */
final class DemoAnswers {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param project its name; @param charges and @param request in whole euros */
    static DemoAnswers project(DemoPerson contact, String project, String axis, long charges, long request) {
        DemoAnswers answers = new DemoAnswers();
        answers.identity(contact);
        answers.put("TITLE", project)
                .put("AXIS", axis)
                .put("STAGE", "DEVELOPMENT")
                .put("NATURE", "PROJECT");
        answers.put("SUMMARY", project + " : une action menée avec les habitants, ouverte à tous, toute l’année.")
                .put("INITIATIVE", "Les adhérents ont voté ce projet en assemblée générale en juin 2026.")
                .put("NEED", "Nos enquêtes de quartier montrent une demande forte et aucune réponse proche.")
                .put("DESCRIPTION", "Deux salariés et vingt bénévoles tiennent trois permanences par semaine.")
                .put("PARTNERS", "Centre social, bailleur, maison de l’emploi.");
        answers.territory();
        answers.put("START_DATE", "01/01/2027")
                .put("END_DATE", "31/12/2027")
                .put("STEPS", "Janvier : préparation. Mars : ouverture. Décembre : bilan.");
        answers.budget(charges, request);
        answers.commitments(contact);
        return answers;
    }

    /** Asked over three years, less each year; the last one takes what does not divide. */
    DemoAnswers overThreeYears(long request) {
        long first = request * 2 / 5;
        long second = request * 7 / 20;
        return put("YEARS", "3")
                .put("END_DATE", "31/12/2029")
                .put("REQUEST_YEAR.1", String.valueOf(first))
                .put("REQUEST_YEAR.2", String.valueOf(second))
                .put("REQUEST_YEAR.3", String.valueOf(request - first - second));
    }

    DemoAnswers put(String key, String value) {
        values.put(key, value);
        return this;
    }

    DemoAnswers without(String key) {
        values.remove(key);
        return this;
    }

    Map<String, String> askedBy(Form form) {
        Map<String, String> asked = new LinkedHashMap<>();
        form.questions().stream()
                .map(Question::key)
                .filter(values::containsKey)
                .forEach(key -> asked.put(key, values.get(key)));
        return asked;
    }

    private void identity(DemoPerson contact) {
        put("CONTACT_NAME", contact.fullName)
                .put("CONTACT_ROLE", contact.job.replaceAll(",.*", ""))
                .put("CONTACT_EMAIL", contact.mail)
                .put("CONTACT_PHONE", "03 20 00 00 00")
                .put("FIRST_REQUEST", "yes");
    }

    private void territory() {
        put("AUDIENCE", "Habitants du quartier, personnes éloignées de l’emploi, familles.")
                .put("AUDIENCE_COUNT", "450")
                .put("COMMUNES_SERVED", "59350 59512")
                .put("PRIORITY_DISTRICT", "yes")
                .put("PURCHASING", "Achats auprès de structures d’insertion, réemploi, produits locaux.")
                .put("VOLUNTEERS", "20")
                .put("VOLUNTEER_HOURS", "1 600")
                .put("INDICATOR.1.LABEL", "Personnes accueillies")
                .put("INDICATOR.1.TARGET", "450 par an")
                .put("INDICATOR.1.METHOD", "Registre d’accueil")
                .put("INDICATOR.2.LABEL", "Heures de bénévolat")
                .put("INDICATOR.2.TARGET", "1 600 par an")
                .put("INDICATOR.2.METHOD", "Feuilles de présence");
    }

    private void budget(long charges, long request) {
        long pay = charges * 60 / 100;
        long social = charges * 20 / 100;
        long region = (charges - request) / 2;
        put("BUDGET.C64_PAY", String.valueOf(pay))
                .put("BUDGET.C64_SOCIAL", String.valueOf(social))
                .put("BUDGET.C60_SUPPLIES", String.valueOf(charges - pay - social))
                .put("BUDGET.P74_METROPOLE", String.valueOf(request))
                .put("BUDGET.P74_REGION", String.valueOf(region))
                .put("BUDGET.P70_SALES", String.valueOf(charges - request - region))
                .put("BUDGET.C864_VOLUNTEERS", "19232")
                .put("BUDGET.P870_VOLUNTEERING", "19232")
                .put("COFUNDER.1.NAME", "Région Hauts-de-France")
                .put("COFUNDER.1.LEVEL", "REGION")
                .put("COFUNDER.1.AMOUNT", String.valueOf(region))
                .put("COFUNDER.1.STATUS", "ASKED");
    }

    private void commitments(DemoPerson signatory) {
        put("SIGNATORY_NAME", signatory.fullName)
                .put("SIGNATORY_ROLE", signatory.job.replaceAll(",.*", ""))
                .put("PUBLIC_AID", "UP_TO_500000")
                .put("REPUBLICAN_CONTRACT", "yes")
                .put("UP_TO_DATE", "yes")
                .put("TRUE_STATEMENT", "yes");
    }
}
