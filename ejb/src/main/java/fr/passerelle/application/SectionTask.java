package fr.passerelle.application;

import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.Completeness;
import fr.passerelle.form.Gap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the list of tasks: a section, how far it is, what is missing in it, and its last change. */
public record SectionTask(FormSection section, SectionState state, List<Gap> gaps, Optional<Change> last) {

    /** Who wrote last, and when. */
    public record Change(Instant at, String by) {}

    static List<SectionTask> listOf(ApplicationFile file) {
        List<Gap> gaps = Completeness.check(
                file.form(),
                file.typed(),
                file.attachments().stream().map(AttachmentRow::slot).collect(Collectors.toSet()));
        return file.form().call().getSections().stream()
                .map(section -> of(section, file, gaps))
                .toList();
    }

    private static SectionTask of(FormSection section, ApplicationFile file, List<Gap> all) {
        List<Gap> gaps = all.stream()
                .filter(gap -> Completeness.sectionOf(file.form(), gap) == section)
                .toList();
        Optional<Change> last = changes(section, file).max(Comparator.comparing(Change::at));
        SectionState state = file.application().isDraft()
                ? whileDrafting(last.isPresent(), gaps, isOptional(section, file))
                : onceFiled(section, file);
        return new SectionTask(section, state, gaps, last);
    }

    private static SectionState whileDrafting(boolean begun, List<Gap> gaps, boolean optional) {
        if (begun) {
            return gaps.isEmpty() ? SectionState.DONE : SectionState.STARTED;
        }
        return gaps.isEmpty() && optional ? SectionState.OPTIONAL : SectionState.TODO;
    }

    private static SectionState onceFiled(FormSection section, ApplicationFile file) {
        List<CorrectionItem> items = file.openCorrection().stream()
                .flatMap(correction -> correction.getItems().stream())
                .filter(item -> file.form().sectionOf(item.field()) == section)
                .toList();
        if (items.isEmpty()) {
            return SectionState.CLOSED;
        }
        return items.stream().allMatch(item -> isChanged(item, file))
                ? SectionState.CORRECTED
                : SectionState.TO_CORRECT;
    }

    private static boolean isOptional(FormSection section, ApplicationFile file) {
        return section != FormSection.PIECES
                && file.form().questions(section).stream().noneMatch(question -> question.required());
    }

    /** True when something that this item covers was written or attached after it was asked. */
    private static boolean isChanged(CorrectionItem item, ApplicationFile file) {
        Instant asked = file.openCorrection().orElseThrow().getAskedAt();
        return Stream.concat(
                        file.answers().values().stream()
                                .filter(answer -> item.covers(answer.getField()))
                                .map(Answer::getSavedAt),
                        file.attachments().stream()
                                .filter(piece -> item.covers("PIECE." + piece.slot()))
                                .map(AttachmentRow::uploadedAt))
                .anyMatch(asked::isBefore);
    }

    private static Stream<Change> changes(FormSection section, ApplicationFile file) {
        if (section == FormSection.PIECES) {
            return file.attachments().stream().map(piece -> new Change(piece.uploadedAt(), piece.uploadedByName()));
        }
        return file.form().questions(section).stream()
                .map(question -> file.answers().get(question.key()))
                .filter(answer -> answer != null && !answer.getValue().isBlank())
                .map(answer -> new Change(answer.getSavedAt(), answer.getSavedBy()));
    }
}
