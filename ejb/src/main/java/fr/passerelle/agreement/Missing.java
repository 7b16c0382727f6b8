package fr.passerelle.agreement;

import fr.passerelle.clause.Origin;
import fr.passerelle.clause.Variable;

/**
 * A piece of data without which the agreement cannot be issued.
 *
 * @param clauseCode the optional clause whose target is missing, else empty
 */
public record Missing(Variable variable, String clauseCode) {
    public static Missing of(Variable variable) {
        return new Missing(variable, "");
    }

    /** Where to go to give it. */
    public Origin origin() {
        return variable.origin();
    }
}
