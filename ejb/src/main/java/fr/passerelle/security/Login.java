package fr.passerelle.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Signing in. Unknown, wrong, disabled and throttled get the same answer after the same work; the page says one sentence
 * for all of them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Login {
    /** A flood of sign-ins waits here instead of taking every processor: one check costs about 300 ms. */
    private static final Semaphore CHECKS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    private LoginSteps steps;

    /** Who signed in; empty when refused. */
    public Optional<Actor> attempt(LoginAttempt attempt) {
        LoginSteps.Admission admission = steps.admit(attempt);
        boolean right = matches(admission.hash(), attempt.password());
        if (right && admission.admitted() && admission.accountId() != null) {
            return Optional.of(steps.accept(attempt, admission));
        }
        steps.refuse(admission);
        return Optional.empty();
    }

    private static boolean matches(PasswordHash hash, String password) {
        CHECKS.acquireUninterruptibly();
        try {
            return hash.matches(password.length() <= PasswordRules.MAX * 2 ? password : "");
        } finally {
            CHECKS.release();
        }
    }
}
