package fr.passerelle.document;

import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Period;
import fr.passerelle.form.FormField;
import fr.passerelle.form.Question;
import fr.passerelle.form.QuestionWording;
import fr.passerelle.reports.part.Article;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Annexe I: what the request says of the project, its public, its territory and its partners.
 *
 * @param period of the agreement: the annex never says other dates than the articles
 * @param communes names by INSEE code
 */
record Programme(TypedRequest request, Period period, Map<String, String> communes) {
    private static final Locale FRENCH = Locale.FRANCE;
    private static final QuestionWording WORDING = QuestionWording.of(FRENCH);
    private static final List<FormField> BEFORE =
            List.of(FormField.SUMMARY, FormField.INITIATIVE, FormField.NEED, FormField.DESCRIPTION, FormField.AUDIENCE);
    private static final List<FormField> FACTS =
            List.of(FormField.AUDIENCE_COUNT, FormField.COMMUNES_SERVED, FormField.PRIORITY_DISTRICT);
    private static final List<FormField> AFTER = List.of(FormField.STEPS, FormField.PARTNERS);

    List<Article> articles() {
        return Stream.of(told(BEFORE), facts(), told(AFTER))
                .flatMap(articles -> articles)
                .toList();
    }

    private Stream<Article> told(List<FormField> fields) {
        return answered(fields)
                .map(field -> new Article(
                        WORDING.label(Question.of(field)),
                        request.typed()
                                .text(field)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    private Stream<Article> facts() {
        Stream<String> dates = Stream.of(Texts.of(FRENCH, "programme.period", period.start(), period.end()));
        List<String> facts =
                Stream.concat(answered(FACTS).map(this::fact), dates).toList();
        return Stream.of(new Article(Texts.of(FRENCH, "programme.facts"), facts));
    }

    private Stream<FormField> answered(List<FormField> fields) {
        return fields.stream().filter(field -> request.typed().has(field.name()));
    }

    private String fact(FormField field) {
        String label = WORDING.label(Question.of(field));
        return "- " + label + (label.endsWith("?") ? " " : " : ") + value(field);
    }

    private String value(FormField field) {
        return field == FormField.COMMUNES_SERVED
                ? request.typed().communes().stream()
                        .map(code -> communes.getOrDefault(code, code))
                        .collect(Collectors.joining(", "))
                : WORDING.value(Question.of(field), request.typed());
    }
}
