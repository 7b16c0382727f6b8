package fr.passerelle.web.office.application;

import fr.passerelle.application.Application;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.form.Answers;
import fr.passerelle.form.CoFunder;
import fr.passerelle.form.Completeness;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import fr.passerelle.form.QuestionWording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of one file in words, section by section, for whoever reads it and for whoever asks for more. */
public final class FileView {
    /** One answer; {@code key} is what a correction reopens, a table whole. */
    public record Line(String key, String label, String value) {}

    public record Block(FormSection section, String title, List<Line> lines) {}

    /** A piece of the call and the files in its slot. */
    public record Piece(PieceRequirement asked, List<AttachmentRow> files) {}

    private final Form form;
    private final List<AttachmentRow> attachments;
    private final Locale locale;
    private final QuestionWording wording;
    private final Answers answers;
    private final int firstYear;
    private final Map<String, String> communes;

    /** @param communes names by INSEE code */
    public FileView(
            Application application,
            Answers answers,
            List<AttachmentRow> attachments,
            Locale locale,
            Map<String, String> communes) {
        this.form = Form.of(application.getCall());
        this.attachments = attachments;
        this.locale = locale;
        this.wording = QuestionWording.of(locale);
        this.answers = answers;
        this.firstYear = application.firstYear(answers);
        this.communes = communes;
    }

    /** The sections of answers in the order of the form; the budget and the pieces are shown in their own way. */
    public List<Block> getBlocks() {
        return sections()
                .map(section -> new Block(section, title(section), lines(section)))
                .toList();
    }

    /** What may be asked back: each question, each table as one line. */
    public List<Block> getAskable() {
        return Stream.concat(sections(), Stream.of(FormSection.BUDGET))
                .map(section -> new Block(section, title(section), askable(section)))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    public List<Piece> getPieces() {
        return form.call().getPieces().stream()
                .map(asked -> new Piece(
                        asked,
                        attachments.stream()
                                .filter(row -> row.slot().equals(asked.code()))
                                .toList()))
                .toList();
    }

    public BudgetView getBudget() {
        return new BudgetView(answers, firstYear, locale);
    }

    /** What the form itself finds missing or wrong, in words. */
    public List<String> getGaps() {
        return Completeness.check(
                        form,
                        answers,
                        attachments.stream().map(AttachmentRow::slot).collect(Collectors.toSet()))
                .stream()
                .map(gap -> label(gap.field())
                        + Texts.of(locale, gap.code(), gap.args().toArray()))
                .toList();
    }

    /** The name of what a correction asked back. */
    public String nameOf(String key) {
        return switch (key) {
            case "BUDGET", "REQUEST_YEAR", "COST_YEAR" -> title(FormSection.BUDGET);
            case "COFUNDER" -> title(FormSection.COFUNDERS);
            case "INDICATOR" -> title(FormSection.INDICATORS);
            default -> key.startsWith("PIECE.") ? pieceName(key) : wording.label(form.question(key), answers);
        };
    }

    private String label(String field) {
        boolean named = !field.equals("BUDGET") && !field.startsWith("PIECE.");
        return named ? wording.label(form.question(field), answers) + " – " : "";
    }

    private String pieceName(String key) {
        return form.call().getPieces().stream()
                .filter(piece -> key.equals("PIECE." + piece.code()))
                .map(PieceRequirement::label)
                .findFirst()
                .orElse(key);
    }

    private Stream<FormSection> sections() {
        return form.call().getSections().stream()
                .filter(section -> section != FormSection.BUDGET && section != FormSection.PIECES);
    }

    private String title(FormSection section) {
        return Texts.label(locale, section);
    }

    private List<Line> lines(FormSection section) {
        return switch (section) {
            case COFUNDERS -> answers.coFunders().stream().map(this::coFunder).toList();
            case INDICATORS ->
                answers.indicators().stream()
                        .map(row -> new Line("INDICATOR", row.label(), row.target() + "\n" + row.method()))
                        .toList();
            default -> form.questions(section).stream().map(this::line).toList();
        };
    }

    private List<Line> askable(FormSection section) {
        return switch (section) {
            case BUDGET ->
                List.of(new Line("BUDGET", title(section), getBudget().summary()));
            case COFUNDERS, INDICATORS ->
                List.of(new Line(
                        section == FormSection.COFUNDERS ? "COFUNDER" : "INDICATOR",
                        title(section),
                        lines(section).stream().map(Line::label).collect(Collectors.joining(", "))));
            default -> lines(section);
        };
    }

    private Line coFunder(CoFunder funder) {
        return new Line(
                "COFUNDER",
                funder.name(),
                String.join(
                        " · ",
                        Texts.label(locale, funder.level()),
                        funder.amount().format(locale),
                        Texts.label(locale, funder.status())));
    }

    private Line line(Question question) {
        return new Line(question.key(), wording.label(question, answers), value(question));
    }

    private String value(Question question) {
        if (question.type() == FieldType.COMMUNES) {
            return answers.communes().stream()
                    .map(code -> communes.getOrDefault(code, code))
                    .collect(Collectors.joining(", "));
        }
        return wording.value(question, answers);
    }
}
