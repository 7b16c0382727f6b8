package fr.passerelle.web.admin.platform;

import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameter;
import fr.passerelle.base.rule.RuleUnit;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The figures of rules as people write them: 23 000,00 €, 60 jours, 10 Mo. */
@Named
@RequestScoped
public class RuleFigures {
    private static final Pattern TYPED = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024);

    @Inject
    private ReaderTexts texts;

    public String show(RuleParameter value) {
        BigDecimal figure = value.getFigure();
        RuleUnit unit = value.getCode().unit();
        return switch (unit) {
            case EUROS -> texts.show(Money.of(figure));
            case PERCENT -> texts.show(new Rate(figure));
            case BYTES -> texts.megabytes(figure.longValue());
            case NUMBER -> texts.show(figure.longValue());
            default -> texts.web("rule.figureWithUnit", figure.longValue(), unit);
        };
    }

    /** What is typed behind the field: megabytes for the sizes of files. */
    public String unitOf(RuleCode code) {
        RuleUnit unit = code.unit();
        return unit == RuleUnit.BYTES ? texts.web("rule.megabytes") : texts.of(unit);
    }

    /** Refuses what is not plainly a number: "23,000" might mean 23 or 23 000. */
    BigDecimal parse(RuleCode code, String typed) {
        String digits = typed.replaceAll("[\\s\\h]", "");
        if (!TYPED.matcher(digits).matches()) {
            throw RuleViolation.onField("figure", "rule.figure");
        }
        BigDecimal figure = new BigDecimal(digits.replace(',', '.'));
        return code.unit() == RuleUnit.BYTES ? figure.multiply(MEGABYTE) : figure;
    }
}
