package fr.passerelle.web.portal.application;

import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import fr.passerelle.form.TypedAnswer;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the form makes of a text, told to the one who typed it. */
@RequestScoped
public class Readings {
    @Inject
    private Answered answered;

    @Inject
    private ReaderTexts texts;

    /** What is wrong with it, in words; empty when it can stand. */
    String problem(Form form, Question question, String typed) {
        return new TypedAnswer(form, question, typed)
                .refusal()
                .map(gap -> texts.domain(gap.code(), gap.args().toArray()))
                .orElse("");
    }

    /** How it was understood, where a glance does not tell; empty otherwise. */
    String understood(Form form, Question question, String typed) {
        return new TypedAnswer(form, question, typed).isInterpreted()
                ? texts.web("section.understood", answered.show(question, typed))
                : "";
    }
}
