package fr.passerelle.web.portal.application;

import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.application.reading.OpenFields;
import fr.passerelle.application.reading.RequestTasks;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.form.Answers;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.FinancingPlan;
import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    public List<Part> of(RequestTasks tasks) {
        return tasks.filled().form().call().getSections().stream()
                .map(section -> part(section, tasks))
                .toList();
    }

    /** What the field of a gap or of a correction is called. */
    public String label(FilledForm filled, String field) {
        return label(filled.form(), filled.typed(), field);
    }

    /** The same, where no answer is at hand. */
    public String label(Form form, String field) {
        return label(form, new Answers(Map.of()), field);
    }

    private String label(Form form, Answers answers, String field) {
        if (field.startsWith("PIECE.")) {
            return form.call().piece(field.substring("PIECE.".length())).label();
        }
        return form.questions().stream()
                .filter(question -> question.key().equals(field))
                .findFirst()
                .map(question -> answered.label(question, answers))
                .orElseGet(() -> texts.of(form.sectionOf(field)));
    }

    private Part part(FormSection section, RequestTasks tasks) {
        UUID id = tasks.application().getId();
        String href = tasks.open().isOpen(section) ? Addresses.section(id, section) + "&back=check" : "";
        Stream<Fact> facts = switch (section) {
            case PIECES -> pieces(tasks);
            case BUDGET -> Stream.concat(totals(tasks.filled()), answers(section, tasks.filled()));
            default -> answers(section, tasks.filled());
        };
        return new Part(section, href, facts.toList());
    }

    private Stream<Fact> answers(FormSection section, FilledForm filled) {
        return filled.form().questions(section).stream()
                .filter(question -> filled.typed().has(question.key()) || isAsked(question))
                .map(question -> new Fact(
                        numbered(question, filled),
                        shown(question, filled),
                        filled.open().isOpen(question.key()) ? hrefOf(filled.open(), question.key()) : ""));
    }

    /** Rows of a table have the same questions: their number tells them apart. */
    private String numbered(Question question, FilledForm filled) {
        String label = answered.label(question, filled.typed());
        return question.row() == 0 || question.type() == FieldType.MONEY && question.section() == FormSection.BUDGET
                ? label
                : question.row() + ". " + label;
    }

    /** Nothing for a missing answer, unless nobody has to give it. */
    private String shown(Question question, FilledForm filled) {
        String value = answered.show(question, filled.typed());
        return value.isEmpty() && !question.required() ? texts.web("check.noNeed") : value;
    }

    /** What a budget comes to, before its lines. */
    private Stream<Fact> totals(FilledForm filled) {
        FinancingPlan plan = filled.typed().plan();
        return Stream.of(
                new Fact(texts.web("balance.charges"), texts.show(plan.charges()), ""),
                new Fact(texts.web("balance.products"), texts.show(plan.income()), ""));
    }

    /** An empty row or an empty line of the budget says nothing; an empty question does. */
    private static boolean isAsked(Question question) {
        return !question.isRow() && !(question.type() == FieldType.MONEY && question.section() == FormSection.BUDGET);
    }

    private String names(RequestTasks tasks, PieceRequirement piece) {
        String names = tasks.attachments().stream()
                .filter(row -> row.slot().equals(piece.code()))
                .map(AttachmentRow::fileName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() && !piece.required() ? texts.web("check.noNeed") : names;
    }

    private Stream<Fact> pieces(RequestTasks tasks) {
        return tasks.filled().form().call().getPieces().stream()
                .map(piece -> new Fact(
                        piece.label(),
                        names(tasks, piece),
                        tasks.open().isOpen("PIECE." + piece.code())
                                ? hrefOf(tasks.open(), "PIECE." + piece.code())
                                : ""));
    }

    private static String hrefOf(OpenFields open, String field) {
        return Addresses.fieldToCheck(open.application().getId(), open.form(), field);
    }
}
