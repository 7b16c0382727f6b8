package fr.passerelle.base.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Chooses and checks passwords at the cost of today. Every check costs the same, whatever it is compared with. */
@ApplicationScoped
public class Passwords {
    /** OWASP password storage, since 2023: 210 000 rounds of HMAC-SHA-512, about 300 ms. */
    private static final int ROUNDS = 210_000;

    /** A flood of sign-ins waits here instead of taking every processor. */
    private static final Semaphore CHECKS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    int rounds() {
        return ROUNDS;
    }

    /** The hash of a password that satisfies the rules for this person; refused on field {@code password} otherwise. */
    public PasswordHash choose(String password, String login, String name) {
        return hash(PasswordRules.require(password, login, name));
    }

    public PasswordHash hash(String password) {
        return PasswordHash.of(password, rounds());
    }

    /** Compared with when there is no such account: nothing matches it, in the same time. */
    public PasswordHash dummy() {
        return new PasswordHash(rounds(), new byte[16], new byte[64]);
    }

    public boolean isWeakerThanToday(PasswordHash hash) {
        return hash.rounds() < rounds();
    }

    public boolean matches(PasswordHash hash, String password) {
        String bounded = password.length() <= PasswordRules.MAX * 2 ? password : "";
        CHECKS.acquireUninterruptibly();
        try {
            boolean right = hash.matches(bounded);
            if (isWeakerThanToday(hash)) {
                // an account that kept old parameters must not answer faster than one that does not exist
                PasswordHash.of(bounded, rounds() - hash.rounds());
            }
            return right;
        } finally {
            CHECKS.release();
        }
    }
}
