package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationFile;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.FinancingPlan;
import fr.passerelle.form.Question;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole file to read again, section by section, each answer with the way to change it. */
@RequestScoped
public class Summaries {
    @Inject
    private Answered answered;

    @Inject
    private ReaderTexts texts;

    /** One section; {@code href} changes it, empty when it is closed. */
    public record Part(FormSection section, String href, List<Fact> facts) {}

    public List<Part> of(ApplicationFile file) {
        return file.form().call().getSections().stream()
                .map(section -> part(section, file))
                .toList();
    }

    /** What the field of a gap or of a correction is called. */
    public String label(ApplicationFile file, String field) {
        if (field.startsWith("PIECE.")) {
            return file.form().call().getPieces().stream()
                    .filter(piece -> field.endsWith("." + piece.code()))
                    .map(PieceRequirement::label)
                    .collect(Collectors.joining());
        }
        return file.form().questions().stream()
                .filter(question -> question.key().equals(field))
                .findFirst()
                .map(answered::label)
                .orElseGet(() -> texts.of(file.form().sectionOf(field)));
    }

    private Part part(FormSection section, ApplicationFile file) {
        UUID id = file.application().getId();
        String href = file.isOpen(section) ? Addresses.section(id, section) + "&back=check" : "";
        Stream<Fact> facts = switch (section) {
            case PIECES -> pieces(file);
            case BUDGET -> Stream.concat(totals(file), answers(section, file));
            default -> answers(section, file);
        };
        return new Part(section, href, facts.toList());
    }

    private Stream<Fact> answers(FormSection section, ApplicationFile file) {
        return file.form().questions(section).stream()
                .filter(question -> file.typed().has(question.key()) || isAsked(question))
                .map(question -> new Fact(
                        numbered(question),
                        shown(question, file),
                        file.isOpen(question.key()) ? Addresses.fieldToCheck(file, question.key()) : ""));
    }

    /** Rows of a table have the same questions: their number tells them apart. */
    private String numbered(Question question) {
        String label = answered.label(question);
        return question.row() == 0 || question.type() == FieldType.MONEY && question.section() == FormSection.BUDGET
                ? label
                : question.row() + ". " + label;
    }

    /** Nothing for a missing answer, unless nobody has to give it. */
    private String shown(Question question, ApplicationFile file) {
        String value = answered.show(question, file.typed());
        return value.isEmpty() && !question.required() ? texts.web("check.noNeed") : value;
    }

    /** What a budget comes to, before its lines. */
    private Stream<Fact> totals(ApplicationFile file) {
        FinancingPlan plan = file.typed().plan();
        return Stream.of(
                new Fact(texts.web("balance.charges"), texts.show(plan.charges()), ""),
                new Fact(texts.web("balance.products"), texts.show(plan.income()), ""));
    }

    /** An empty row or an empty line of the budget says nothing; an empty question does. */
    private static boolean isAsked(Question question) {
        return !question.isRow() && !(question.type() == FieldType.MONEY && question.section() == FormSection.BUDGET);
    }

    private String names(ApplicationFile file, PieceRequirement piece) {
        String names = file.attachments().stream()
                .filter(row -> row.slot().equals(piece.code()))
                .map(AttachmentRow::fileName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() && !piece.required() ? texts.web("check.noNeed") : names;
    }

    private Stream<Fact> pieces(ApplicationFile file) {
        return file.form().call().getPieces().stream()
                .map(piece -> new Fact(
                        piece.label(),
                        names(file, piece),
                        file.isOpen("PIECE." + piece.code())
                                ? Addresses.fieldToCheck(file, "PIECE." + piece.code())
                                : ""));
    }
}
