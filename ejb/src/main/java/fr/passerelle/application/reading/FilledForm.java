package fr.passerelle.application.reading;

import fr.passerelle.application.Answer;
import fr.passerelle.application.Application;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.Answers;
import fr.passerelle.form.Completeness;
import fr.passerelle.form.Form;
import fr.passerelle.form.Gap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a request with its answers and their versions, and which of them may be changed. */
public record FilledForm(OpenFields open, Form form, Map<String, Answer> answers) {
    public Application application() {
        return open.application();
    }

    /** As typed; empty when nothing was. */
    public String answer(String key) {
        return answers.containsKey(key) ? answers.get(key).getValue() : "";
    }

    public Answers typed() {
        return new Answers(answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue())));
    }

    /** What is missing or wrong in a section of questions; pieces are not looked at. */
    public List<Gap> gaps(FormSection section) {
        return Completeness.check(form, typed(), Set.of()).stream()
                .filter(gap -> Completeness.sectionOf(form, gap) == section)
                .toList();
    }
}
