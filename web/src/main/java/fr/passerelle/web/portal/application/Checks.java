package fr.passerelle.web.portal.application;

import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.application.reading.RequestTasks;
import fr.passerelle.application.reading.SectionState;
import fr.passerelle.application.reading.SectionTask;
import fr.passerelle.form.Gap;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a request still lacks, in the words of the reader. */
@RequestScoped
public class Checks {
    @Inject
    private Summaries summaries;

    @Inject
    private ReaderTexts texts;

    CheckView of(RequestTasks request) {
        List<SectionTask> sections = request.sections();
        FilledForm filled = request.filled();
        return new CheckView(
                sections.stream()
                        .flatMap(task -> task.gaps().stream())
                        .map(gap -> missing(gap, filled))
                        .toList(),
                sections.stream()
                        .filter(task -> task.state() == SectionState.TO_CORRECT)
                        .map(SectionTask::section)
                        .toList(),
                summaries.of(request));
    }

    private CheckView.Missing missing(Gap gap, FilledForm filled) {
        return new CheckView.Missing(
                words(gap),
                summaries.label(filled, gap.field()),
                Addresses.fieldToCheck(filled.application().getId(), filled.form(), gap.field()));
    }

    private String words(Gap gap) {
        return texts.domain(gap.code(), gap.args().toArray());
    }
}
