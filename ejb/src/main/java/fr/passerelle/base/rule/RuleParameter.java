package fr.passerelle.base.rule;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.envers.Audited;

/** One value of one rule, from a day on: the law changes by a new row, never by an edit. */
@Entity
@Audited
public class RuleParameter extends Persistent {
    @Enumerated(EnumType.STRING)
    private RuleCode code;

    private LocalDate validFrom;

    @Column(precision = 19, scale = 6)
    private BigDecimal figure;

    private String source;

    protected RuleParameter() {}

    RuleParameter(RuleCode code, LocalDate validFrom, BigDecimal figure, String source) {
        super(Ids.next());
        this.code = code;
        this.validFrom = validFrom;
        this.figure = figure;
        this.source = source;
    }

    public RuleCode getCode() {
        return code;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    /** The legal text, deliberation or decision that sets it. */
    public String getSource() {
        return source;
    }
}
