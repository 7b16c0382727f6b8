package fr.passerelle.web.portal.application;

import fr.passerelle.application.Answer;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.CorrectionItem;
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

    public Entry of(Question question, ApplicationFile file) {
        Answer known = file.answers().get(question.key());
        return new Entry(
                question,
                answered.label(question),
                hint(question),
                choices(question, file),
                file.answer(question.key()),
                known == null ? -1 : known.getVersion(),
                asked(question, file),
                readings.understood(file, question, file.answer(question.key())));
    }

    private String hint(Question question) {
        return question.isRow() ? "" : texts.hint("FormField." + question.key());
    }

    private static String asked(Question question, ApplicationFile file) {
        return file.openCorrection().stream()
                .flatMap(correction -> correction.getItems().stream())
                .filter(item -> item.covers(question.key()))
                .map(CorrectionItem::reason)
                .collect(Collectors.joining(" "));
    }

    private List<Choice> choices(Question question, ApplicationFile file) {
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
                constants(question, file)
                        .map(constant -> choice(question, constant))
                        .toList();
            default -> List.of();
        };
    }

    private Choice choice(Question question, String constant) {
        return new Choice(constant, answered.choice(question, constant));
    }

    private static Stream<String> constants(Question question, ApplicationFile file) {
        if (question.key().equals(FormField.AXIS.name())) {
            return file.form().call().getAxes().stream();
        }
        if (question.isRow()) {
            Enum<?>[] constants = question.key().endsWith(LEVEL) ? CoFunder.Level.values() : CoFunder.Status.values();
            return Stream.of(constants).map(Enum::name);
        }
        return FormField.valueOf(question.key()).choices().stream();
    }
}
