package fr.passerelle.application.reading;

import fr.passerelle.application.Answer;
import fr.passerelle.application.CorrectionItem;
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

    static List<SectionTask> listOf(RequestTasks request) {
        List<Gap> gaps = Completeness.check(
                request.filled().form(),
                request.filled().typed(),
                request.attachments().stream().map(AttachmentRow::slot).collect(Collectors.toSet()));
        return request.filled().form().call().getSections().stream()
                .map(section -> of(section, request, gaps))
                .toList();
    }

    private static SectionTask of(FormSection section, RequestTasks request, List<Gap> all) {
        List<Gap> gaps = all.stream()
                .filter(gap -> Completeness.sectionOf(request.filled().form(), gap) == section)
                .toList();
        Optional<Change> last = changes(section, request).max(Comparator.comparing(Change::at));
        SectionState state = request.application().isDraft()
                ? whileDrafting(last.isPresent(), gaps, isOptional(section, request))
                : onceFiled(section, request);
        return new SectionTask(section, state, gaps, last);
    }

    private static SectionState whileDrafting(boolean begun, List<Gap> gaps, boolean optional) {
        if (begun) {
            return gaps.isEmpty() ? SectionState.DONE : SectionState.STARTED;
        }
        return gaps.isEmpty() && optional ? SectionState.OPTIONAL : SectionState.TODO;
    }

    private static SectionState onceFiled(FormSection section, RequestTasks request) {
        List<CorrectionItem> items = request.open().openCorrection().stream()
                .flatMap(correction -> correction.getItems().stream())
                .filter(item -> request.filled().form().sectionOf(item.field()) == section)
                .toList();
        if (items.isEmpty()) {
            return SectionState.CLOSED;
        }
        return items.stream().allMatch(item -> isChanged(item, request))
                ? SectionState.CORRECTED
                : SectionState.TO_CORRECT;
    }

    private static boolean isOptional(FormSection section, RequestTasks request) {
        return section != FormSection.PIECES
                && request.filled().form().questions(section).stream().noneMatch(question -> question.required());
    }

    /** True when something that this item covers was written or attached after it was asked. */
    private static boolean isChanged(CorrectionItem item, RequestTasks request) {
        Instant asked = request.open().openCorrection().orElseThrow().getAskedAt();
        return Stream.concat(
                        request.filled().answers().values().stream()
                                .filter(answer -> item.covers(answer.getField()))
                                .map(Answer::getSavedAt),
                        request.attachments().stream()
                                .filter(piece -> item.covers("PIECE." + piece.slot()))
                                .map(AttachmentRow::uploadedAt))
                .anyMatch(asked::isBefore);
    }

    private static Stream<Change> changes(FormSection section, RequestTasks request) {
        if (section == FormSection.PIECES) {
            return request.attachments().stream().map(piece -> new Change(piece.uploadedAt(), piece.uploadedByName()));
        }
        return request.filled().form().questions(section).stream()
                .map(question -> request.filled().answers().get(question.key()))
                .filter(answer -> answer != null && !answer.getValue().isBlank())
                .map(answer -> new Change(answer.getSavedAt(), answer.getSavedBy()));
    }
}
