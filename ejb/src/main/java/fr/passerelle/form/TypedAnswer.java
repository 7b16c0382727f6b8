package fr.passerelle.form;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.TypedPhones;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** One answer as typed, read by its question: can it stand, what does it mean, does it say the same as another. */
public record TypedAnswer(Form form, Question question, String text) {
    private static final Pattern ONE_POINT = Pattern.compile(".*[.].*");
    private static final Pattern TWO_WAYS = Pattern.compile("\\d{1,3},\\d{3}");

    public TypedAnswer {
        text = text.strip();
    }

    /** What is wrong with it; nothing when it can stand, or when nothing was typed. */
    public Optional<Gap> refusal() {
        String code = text.isEmpty() ? "" : code();
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(Gap.of(question.key(), code, maximum(), text.length(), text));
    }

    /** True when both texts mean the same: 2000 and 2 000,00, 1/3/27 and 01/03/2027. */
    public boolean meansTheSameAs(String other) {
        return Objects.equals(meaning(), new TypedAnswer(form, question, other).meaning());
    }

    /** True when it was read in another way than a glance may tell: pages then say how. */
    public boolean isInterpreted() {
        return switch (question.type()) {
            case DATE -> read().date(FormField.valueOf(question.key())).isPresent();
            case MONEY ->
                ONE_POINT.matcher(text).matches()
                        && read().money(question.key()).isPresent();
            default -> false;
        };
    }

    private Object meaning() {
        return switch (question.type()) {
            case MONEY -> read().money(question.key()).map(Object.class::cast).orElse(text);
            case DATE ->
                read().date(FormField.valueOf(question.key()))
                        .map(Object.class::cast)
                        .orElse(text);
            default -> text.replace("\r\n", "\n");
        };
    }

    private Answers read() {
        return new Answers(Map.of(question.key(), text));
    }

    private String code() {
        return switch (question.type()) {
            case LINE, TEXT -> text.length() > question.maximum() ? "field.tooLong" : "";
            case NUMBER ->
                isNumber() ? "" : question.key().equals(FormField.YEARS.name()) ? "field.years" : "field.number";
            case MONEY -> money();
            case DATE -> read().date(FormField.valueOf(question.key())).isPresent() ? "" : "field.date";
            case EMAIL -> isEmail() ? "" : "field.email";
            case PHONE -> TypedPhones.read(text).isPresent() ? "" : "field.phone";
            case CHOICE -> isOffered() ? "" : "field.choice";
            case YES_NO -> text.equals("yes") || text.equals("no") ? "" : "field.choice";
            case COMMUNES, AGREE -> "";
        };
    }

    private String money() {
        if (read().money(question.key()).isPresent()) {
            return "";
        }
        try {
            Money.parseWithPoints(text);
            return "field.moneyTooLarge";
        } catch (RuleViolation refused) {
            return switch (refused.code()) {
                case "money.negative" -> "field.moneyNegative";
                case "money.tooLarge" -> "field.moneyTooLarge";
                default -> TWO_WAYS.matcher(text).matches() ? "field.moneyTwoWays" : "field.money";
            };
        }
    }

    private boolean isNumber() {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("\\d{1,9}")
                && Integer.parseInt(digits) <= maximum()
                && (Integer.parseInt(digits) > 0 || !question.key().equals(FormField.YEARS.name()));
    }

    private int maximum() {
        return question.key().equals(FormField.YEARS.name()) ? form.call().getMaxYears() : question.maximum();
    }

    private boolean isEmail() {
        try {
            return new EmailAddress(text) != null;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private boolean isOffered() {
        if (question.key().equals(FormField.AXIS.name())) {
            return form.call().getAxes().contains(text);
        }
        if (question.key().startsWith("COFUNDER.")) {
            return true;
        }
        return FormField.valueOf(question.key()).choices().contains(text);
    }
}
