package fr.passerelle.web.office.application;

import fr.passerelle.application.Explanations;
import fr.passerelle.form.Doubt;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What was doubtful in a filed request, and what its author said about it. */
@Named
@RequestScoped
public class FileDoubts {
    @Inject
    private Explanations explanations;

    @Inject
    private ReaderTexts texts;

    private List<Line> lines;

    /** A doubt in words; the answer is empty for files that were filed before it was asked. */
    public record Line(String words, String answer) {}

    public List<Line> of(UUID applicationId) {
        if (lines == null) {
            lines = explanations.list(applicationId).stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(Doubt doubt) {
        return new Line(texts.domain(doubt.gap().code(), doubt.gap().args().toArray()), doubt.answer());
    }
}
