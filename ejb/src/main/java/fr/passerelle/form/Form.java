package fr.passerelle.form;

import fr.passerelle.base.shared.NotFound;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.ProjectCall;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions of a call, in the order of its pages: fields of the catalogue, budget lines, and numbered rows. */
public final class Form {
    public static final int COFUNDER_ROWS = 10;
    public static final int INDICATOR_ROWS = 6;

    /** What the project costs in each of its years, followed by the number of the year. */
    static final String COST_YEAR = "COST_YEAR.";

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final ProjectCall call;

    private Form(ProjectCall call) {
        this.call = call;
        call.getSections().stream()
                .flatMap(section -> questionsOf(section, call))
                .forEach(question -> questions.put(question.key(), question));
    }

    public static Form of(ProjectCall call) {
        return new Form(call);
    }

    public Collection<Question> questions() {
        return List.copyOf(questions.values());
    }

    public List<Question> questions(FormSection section) {
        return questions.values().stream()
                .filter(question -> question.section() == section)
                .toList();
    }

    /** @throws NotFound when this form does not ask it */
    public Question question(String key) {
        Question question = questions.get(key);
        if (question == null) {
            throw new NotFound();
        }
        return question;
    }

    /** @throws NotFound when {@code field} is no question, table or piece of this form */
    public void requireKnown(String field) {
        boolean table = questions.keySet().stream().anyMatch(key -> key.startsWith(field + "."));
        boolean piece = call.getPieces().stream().anyMatch(asked -> field.equals("PIECE." + asked.code()));
        if (!table && !piece) {
            question(field);
        }
    }

    /** Where a field, a whole table ({@code BUDGET}, {@code COFUNDER}) or a piece is answered. */
    public FormSection sectionOf(String field) {
        return field.startsWith("PIECE.")
                ? FormSection.PIECES
                : questions.values().stream()
                        .filter(question ->
                                question.key().equals(field) || question.key().startsWith(field + "."))
                        .map(Question::section)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    public ProjectCall call() {
        return call;
    }

    private static Stream<Question> questionsOf(FormSection section, ProjectCall call) {
        Stream<Question> own = FormField.of(section).stream()
                .filter(field -> field != FormField.YEARS || call.isMultiYear())
                .filter(field -> field != FormField.AXIS || !call.getAxes().isEmpty())
                .map(Question::of);
        return Stream.concat(own, rowsOf(section, call));
    }

    private static Stream<Question> rowsOf(FormSection section, ProjectCall call) {
        return switch (section) {
            case BUDGET ->
                Stream.concat(
                        Stream.of(BudgetAccount.values())
                                .map(account ->
                                        new Question("BUDGET." + account.name(), section, FieldType.MONEY, false, 0)),
                        call.isMultiYear()
                                ? rows(
                                        call.getMaxYears(),
                                        n -> Stream.of(
                                                new Question(COST_YEAR + n, section, FieldType.MONEY, false, 0),
                                                new Question("REQUEST_YEAR." + n, section, FieldType.MONEY, false, 0)))
                                : Stream.empty());
            case COFUNDERS ->
                rows(
                        COFUNDER_ROWS,
                        n -> Stream.of(
                                new Question("COFUNDER." + n + ".NAME", section, FieldType.LINE, false, 120),
                                new Question("COFUNDER." + n + ".LEVEL", section, FieldType.CHOICE, false, 20),
                                new Question("COFUNDER." + n + ".AMOUNT", section, FieldType.MONEY, false, 0),
                                new Question("COFUNDER." + n + ".STATUS", section, FieldType.CHOICE, false, 20)));
            case INDICATORS ->
                rows(
                        INDICATOR_ROWS,
                        n -> Stream.of(
                                new Question("INDICATOR." + n + ".LABEL", section, FieldType.LINE, n == 1, 200),
                                new Question("INDICATOR." + n + ".TARGET", section, FieldType.LINE, n == 1, 60),
                                new Question("INDICATOR." + n + ".METHOD", section, FieldType.LINE, n == 1, 200)));
            default -> Stream.empty();
        };
    }

    private static Stream<Question> rows(int count, java.util.function.IntFunction<Stream<Question>> row) {
        return IntStream.rangeClosed(1, count).boxed().flatMap(n -> row.apply(n));
    }
}
