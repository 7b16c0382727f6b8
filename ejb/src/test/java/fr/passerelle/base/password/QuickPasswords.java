package fr.passerelle.base.password;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Few rounds, so that tests that sign in take no time; the real number is asked for by name in a test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class QuickPasswords extends Passwords {
    private static int checks;

    public static int checks() {
        return checks;
    }

    @Override
    int rounds() {
        return 1_000;
    }

    @Override
    public boolean matches(PasswordHash hash, String password) {
        checks++;
        return super.matches(hash, password);
    }
}
