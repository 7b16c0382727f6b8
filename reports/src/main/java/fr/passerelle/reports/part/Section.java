package fr.passerelle.reports.part;

import java.util.List;

/** A titled run of answers: each a label and the value as typed (blank when nothing was answered). */
public record Section(String title, List<Answer> answers) {
    public Section {
        answers = answers == null ? List.of() : List.copyOf(answers);
        Checks.of()
                .text(title, "section.title")
                .notEmpty(answers, "section.answers")
                .orRefuse();
    }

    public record Answer(String label, String value) {
        public Answer {
            value = value == null ? "" : value;
            Checks.of().text(label, "answer.label").orRefuse();
        }
    }
}
