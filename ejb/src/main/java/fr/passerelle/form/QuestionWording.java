package fr.passerelle.form;

import fr.passerelle.base.platform.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How questions and answers read in one language, on pages and in documents alike. */
public record QuestionWording(Locale locale) {
    private static final Map<String, String> CHOICES = Map.of(
            "STAGE", "Stage.", "NATURE", "Nature.", "PUBLIC_AID", "PublicAid.", "LEVEL", "Level.", "STATUS", "Status.");

    public static QuestionWording of(Locale locale) {
        return new QuestionWording(locale);
    }

    public String label(Question question) {
        String key = question.key();
        if (key.startsWith("BUDGET.")) {
            return Texts.label(locale, BudgetAccount.valueOf(key.substring("BUDGET.".length())));
        }
        if (question.isRow()) {
            return Texts.of(locale, "Field." + question.labelKey(), question.row());
        }
        return Texts.of(locale, "FormField." + key);
    }

    /** The same, the year of an amount by its name in the calendar once the answers say when the project starts. */
    public String label(Question question, Answers answers) {
        return question.labelKey().endsWith("_YEAR")
                ? answers.firstYear()
                        .map(first -> Texts.of(
                                locale, "Field." + question.labelKey(), String.valueOf(first + question.row() - 1)))
                        .orElseGet(() -> label(question))
                : label(question);
    }

    /** The answer in words: choices by their label, yes and no, amounts with the euro sign; as typed when unreadable. */
    public String value(Question question, Answers answers) {
        String typed = answers.text(question.key());
        if (typed.isEmpty()) {
            return "";
        }
        return switch (question.type()) {
            case YES_NO, AGREE ->
                typed.equals("yes") || typed.equals("no") ? Texts.of(locale, "Answer." + typed) : typed;
            case CHOICE -> choice(question, typed);
            case MONEY ->
                answers.money(question.key())
                        .map(amount -> amount.format(locale))
                        .orElse(typed);
            case DATE ->
                answers.date(FormField.valueOf(question.key())).map(this::day).orElse(typed);
            default -> typed;
        };
    }

    private String day(LocalDate day) {
        String first = locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1
                ? "1er"
                : String.valueOf(day.getDayOfMonth());
        return first + " " + DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day);
    }

    /** The label of one choice of a question. */
    public String choice(Question question, String constant) {
        String name = question.key().substring(question.key().lastIndexOf('.') + 1);
        String prefix = CHOICES.get(name);
        return prefix == null ? constant : Texts.of(locale, prefix + constant);
    }
}
