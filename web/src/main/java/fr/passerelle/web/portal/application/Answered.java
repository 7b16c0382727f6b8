package fr.passerelle.web.portal.application;

import fr.passerelle.form.Answers;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.Question;
import fr.passerelle.form.QuestionWording;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.web.words.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions and answers in the words of the reader; communes by their name. */
@RequestScoped
public class Answered {
    @Inject
    private Communes communes;

    @Inject
    private Reader reader;

    private Map<String, String> names;

    public String label(Question question) {
        return wording().label(question);
    }

    /** The same, where the answers are at hand: years by their names. */
    public String label(Question question, Answers answers) {
        return wording().label(question, answers);
    }

    public String choice(Question question, String constant) {
        return wording().choice(question, constant);
    }

    public String show(Question question, String typed) {
        return show(question, new Answers(Map.of(question.key(), typed)));
    }

    public String show(Question question, Answers answers) {
        if (question.type() == FieldType.COMMUNES) {
            return answers.communes().stream().map(this::commune).collect(Collectors.joining(", "));
        }
        return wording().value(question, answers);
    }

    public List<Commune> communes() {
        return communes.list();
    }

    private String commune(String code) {
        if (names == null) {
            names = communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName));
        }
        return names.getOrDefault(code, code);
    }

    private QuestionWording wording() {
        return QuestionWording.of(reader.getLocale());
    }
}
