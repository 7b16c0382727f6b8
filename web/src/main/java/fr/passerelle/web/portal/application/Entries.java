package fr.passerelle.web.portal.application;

import fr.passerelle.application.Answer;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.form.CoFunder;
import fr.passerelle.form.FormField;
import fr.passerelle.form.Question;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the controls of a page from the questions of a form, in the words of the reader. */
@RequestScoped
public class Entries {
    private static final String LEVEL = "LEVEL";

    @Inject
    private Answered answered;

    @Inject
    private Readings readings;

    @Inject
    private ReaderTexts texts;

    public Entry of(Question question, FilledForm filled) {
        Answer known = filled.answers().get(question.key());
        return new Entry(
                question,
                answered.label(question, filled.typed()),
                hint(question),
                choices(question, filled),
                filled.answer(question.key()),
                known == null ? -1 : known.getVersion(),
                asked(question, filled),
                readings.understood(filled.form(), question, filled.answer(question.key())));
    }

    private String hint(Question question) {
        return question.isRow() ? "" : texts.hint("FormField." + question.key());
    }

    private static String asked(Question question, FilledForm filled) {
        return filled.open().openCorrection().stream()
                .flatMap(correction -> correction.getItems().stream())
                .filter(item -> item.covers(question.key()))
                .map(CorrectionItem::reason)
                .collect(Collectors.joining(" "));
    }

    private List<Choice> choices(Question question, FilledForm filled) {
        return switch (question.type()) {
            case YES_NO ->
                Stream.of("yes", "no")
                        .map(answer -> new Choice(answer, texts.domain("Answer." + answer)))
                        .toList();
            case COMMUNES ->
                answered.communes().stream()
                        .map(commune -> new Choice(
                                commune.getCode(), texts.known("Commune." + commune.getCode(), commune.getName())))
                        .toList();
            case CHOICE ->
                constants(question, filled)
                        .map(constant -> choice(question, constant))
                        .toList();
            default -> List.of();
        };
    }

    private Choice choice(Question question, String constant) {
        return new Choice(constant, answered.choice(question, constant));
    }

    private static Stream<String> constants(Question question, FilledForm filled) {
        if (question.key().equals(FormField.AXIS.name())) {
            return filled.form().call().getAxes().stream();
        }
        if (question.isRow()) {
            Enum<?>[] constants = question.key().endsWith(LEVEL) ? CoFunder.Level.values() : CoFunder.Status.values();
            return Stream.of(constants).map(Enum::name);
        }
        return FormField.valueOf(question.key()).choices().stream();
    }
}
