package fr.passerelle.web.portal.application;

import fr.passerelle.application.Explanations;
import fr.passerelle.form.Doubt;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is doubtful in a request that is about to be filed, with room for a word on each. */
@Named
@ViewScoped
public class DoubtsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Explanations explanations;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private UUID id;
    private List<DoubtLine> lines;

    /** Those of this request, read once for the life of the page. */
    public List<DoubtLine> of(UUID applicationId) {
        if (lines == null) {
            id = applicationId;
            lines = explanations.list(id).stream().map(this::line).toList();
        }
        return lines;
    }

    public String save() {
        explanations.give(id, lines.stream().collect(Collectors.toMap(DoubtLine::getKey, DoubtLine::getAnswer)));
        notices.done("check.doubtsSaved");
        return Addresses.redirect(Addresses.check(id));
    }

    /** Something is still to be said before the request can be filed. */
    public boolean isOpen(UUID applicationId) {
        return of(applicationId).stream().anyMatch(DoubtLine::isOpen);
    }

    private DoubtLine line(Doubt doubt) {
        return new DoubtLine(
                doubt.key(), texts.domain(doubt.gap().code(), doubt.gap().args().toArray()), doubt.answer());
    }
}
