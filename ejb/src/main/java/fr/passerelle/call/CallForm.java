package fr.passerelle.call;

import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a call asks (pages of the form, pieces) and by what its files are judged. */
@Embeddable
public class CallForm {
    /** The weights of a grid add up to this. */
    public static final int WHOLE_GRID = 100;

    @Convert(converter = SectionsConverter.class)
    private List<FormSection> sections = List.of();

    @Convert(converter = PiecesConverter.class)
    private List<PieceRequirement> pieces = List.of();

    @Convert(converter = CriteriaConverter.class)
    private List<Criterion> criteria = List.of();

    protected CallForm() {}

    /** The compulsory pages and those chosen. */
    static CallForm of(Set<FormSection> optional) {
        CallForm form = new CallForm();
        form.choose(optional);
        return form;
    }

    void choose(Set<FormSection> optional) {
        sections = List.of(FormSection.values()).stream()
                .filter(section -> section.isCompulsory() || optional.contains(section))
                .toList();
    }

    void ask(List<PieceRequirement> asked) {
        requireDistinct("pieces", asked, PieceRequirement::code, PieceRequirement::label);
        pieces = List.copyOf(asked);
    }

    void judgeBy(List<Criterion> grid) {
        requireDistinct("criteria", grid, Criterion::code, Criterion::label);
        criteria = List.copyOf(grid);
    }

    PieceRequirement piece(String code) {
        return pieces.stream()
                .filter(piece -> piece.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    int totalWeight() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    boolean isWhole() {
        return !pieces.isEmpty() && totalWeight() == WHOLE_GRID;
    }

    private static <T> void requireDistinct(
            String field, List<T> lines, Function<T, String> code, Function<T, String> label) {
        if (lines.stream().map(code).distinct().count() != lines.size()) {
            throw RuleViolation.onField(field, "call.duplicateCode");
        }
        Labels.firstTwice(lines.stream().map(label).toList()).ifPresent(twice -> {
            throw RuleViolation.onField(field, "call.lineTwice", twice);
        });
    }

    public List<FormSection> getSections() {
        return sections;
    }

    public List<PieceRequirement> getPieces() {
        return pieces;
    }

    public List<Criterion> getCriteria() {
        return criteria;
    }
}
