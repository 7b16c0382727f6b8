package fr.passerelle.base.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A business rule refuses. {@code code} is a key of {@code domain_*.properties}, {@code args} fill its placeholders;
 * {@code field} names the form field at fault when there is one, else null.
 */
@ApplicationException(rollback = true, inherited = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient List<Object> args;

    public RuleViolation(String code, Object... args) {
        this(null, code, args);
    }

    private RuleViolation(String field, String code, Object... args) {
        super(code);
        this.code = code;
        this.field = field;
        this.args = List.of(args);
    }

    /** The same refusal, shown beside the field of that name. */
    public static RuleViolation onField(String field, String code, Object... args) {
        return new RuleViolation(field, code, args);
    }

    /** The same refusal beside another field: the caller knows better than the rule which one the page shows. */
    public RuleViolation movedTo(String otherField) {
        return new RuleViolation(otherField, code, args().toArray());
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
