package fr.passerelle.web.portal.application;

import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.Gap;
import fr.passerelle.form.Question;
import fr.passerelle.web.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes what one page of a form shows of what is known of its request. */
@RequestScoped
public class SectionViews {
    @Inject
    private Entries entries;

    @Inject
    private Answered answered;

    @Inject
    private Summaries summaries;

    /** @throws NotFound when the call asks no such section, or pieces, which have a page of their own */
    SectionView of(FilledForm filled, String section) {
        FormSection shown = filled.form().call().getSections().stream()
                .filter(asked -> asked.name().equals(section) && asked != FormSection.PIECES)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new SectionView(filled, shown, open(filled, shown), closed(filled, shown));
    }

    /** Where each of these is mended. */
    List<Notices.Link> links(FilledForm filled, List<Gap> gaps) {
        return gaps.stream().map(gap -> link(filled, gap.field())).toList();
    }

    private Notices.Link link(FilledForm filled, String field) {
        String page =
                Addresses.section(filled.application().getId(), filled.form().sectionOf(field));
        return new Notices.Link(summaries.label(filled, field), page + "#" + Addresses.fieldId(field));
    }

    private List<Entry> open(FilledForm filled, FormSection shown) {
        return filled.form().questions(shown).stream()
                .filter(question -> filled.open().isOpen(question.key()))
                .map(question -> entries.of(question, filled))
                .toList();
    }

    private List<Fact> closed(FilledForm filled, FormSection shown) {
        return filled.form().questions(shown).stream()
                .map(Question::key)
                .filter(key -> !filled.open().isOpen(key) && filled.typed().has(key))
                .map(filled.form()::question)
                .map(question ->
                        new Fact(answered.label(question, filled.typed()), answered.show(question, filled.typed()), ""))
                .toList();
    }
}
