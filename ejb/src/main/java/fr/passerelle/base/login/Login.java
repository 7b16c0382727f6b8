package fr.passerelle.base.login;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.password.Passwords;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Signing in. Unknown, wrong, disabled and throttled get the same answer after the same work; the page says one sentence
 * for all of them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Login {
    @Inject
    private LoginSteps steps;

    @Inject
    private Passwords passwords;

    /** Who signed in; empty when refused. */
    public Optional<Actor> attempt(LoginAttempt attempt) {
        LoginSteps.Admission admission = steps.admit(attempt);
        boolean right = passwords.matches(admission.hash(), attempt.password());
        if (right && admission.admitted() && admission.accountId() != null) {
            return Optional.of(steps.accept(attempt, admission));
        }
        steps.refuse(admission);
        return Optional.empty();
    }
}
