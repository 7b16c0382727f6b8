package fr.passerelle.clause;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.envers.Audited;

/** The text of a clause from a day on, until a later version replaces it. */
@Entity
@Audited
public class ClauseVersion extends Persistent {
    private static final Pattern FIGURE = Pattern.compile("\\{target\\}\\h+([\\p{L}%]+)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Clause clause;

    private LocalDate validFrom;

    @Convert(converter = ConditionSet.class)
    private Set<Condition> conditions = Set.of();

    private String text;
    private String source;

    protected ClauseVersion() {}

    ClauseVersion(Clause clause, LocalDate validFrom, Set<Condition> conditions, ClauseText text, String source) {
        super(Ids.next());
        this.clause = clause;
        this.validFrom = validFrom;
        this.conditions = Set.copyOf(conditions);
        this.text = text.value();
        this.source = source;
    }

    /** The same clause with other words from a later day on. */
    ClauseVersion rewritten(LocalDate from, ClauseText words, String why) {
        if (!from.isAfter(validFrom)) {
            throw RuleViolation.onField("validFrom", "clause.versionOrder", validFrom);
        }
        return new ClauseVersion(clause, from, conditions, words, why);
    }

    /** Whether an agreement of which these facts are true, and which chose these optional clauses, contains it. */
    public boolean applies(Set<Condition> facts, Set<String> chosen) {
        boolean wanted = !clause.getFamily().isOptional() || chosen.contains(clause.getCode());
        return wanted && facts.containsAll(conditions);
    }

    /** The word that follows its target when that is a figure ('heures', '%'); empty when the target is told in words. */
    public String unit() {
        Matcher unit = FIGURE.matcher(text);
        return unit.find() ? unit.group(1) : "";
    }

    /** The target as it fits in the words: a figure without its unit, which the clause says. Empty while not known. */
    public String target(String typed) {
        String target = typed == null ? "" : typed.strip();
        String unit = unit();
        if (target.isEmpty() || unit.isEmpty()) {
            return target;
        }
        String figure = target.replaceFirst("(?i)\\h*" + Pattern.quote(unit) + ".*$", "");
        if (!figure.matches("\\d{1,3}(\\h?\\d{3})*([.,]\\d+)?")) {
            throw RuleViolation.onField("target", "clause.targetFigure", clause.getCode(), unit);
        }
        requireSense(new BigDecimal(figure.replaceAll("\\h", "").replace(',', '.')), unit);
        return figure;
    }

    /** Nothing, more than all, or half a person is no target. */
    private void requireSense(BigDecimal figure, String unit) {
        if (figure.signum() == 0) {
            throw RuleViolation.onField("target", "clause.targetZero", clause.getCode());
        }
        if (unit.equals("%")) {
            if (figure.compareTo(HUNDRED) > 0) {
                throw RuleViolation.onField("target", "clause.targetShare", clause.getCode());
            }
        } else if (figure.stripTrailingZeros().scale() > 0 || figure.compareTo(MOST) > 0) {
            throw RuleViolation.onField("target", "clause.targetCount", clause.getCode(), unit, MOST);
        }
    }

    public Clause getClause() {
        return clause;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Set<Condition> getConditions() {
        return conditions;
    }

    public ClauseText text() {
        return new ClauseText(text);
    }

    /** The deliberation or note that sets it. */
    public String getSource() {
        return source;
    }
}
