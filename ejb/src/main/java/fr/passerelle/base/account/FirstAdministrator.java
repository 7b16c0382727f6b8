package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.password.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** How an empty product gets its first person: a secret for the operator, who alone can read the log and the disk. */
@Stateless
@PermitAll
public class FirstAdministrator {
    @Inject
    private AccountRepository accounts;

    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private Clock clock;

    /** A new secret while there is no account at all; earlier ones stop working. */
    public Optional<String> secretWhenEmpty() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        tokens.closeEarlier(TokenPurpose.FIRST_ADMINISTRATOR, "", null, clock.instant());
        Secret secret = Secret.next();
        tokens.add(new AccessToken(TokenPurpose.FIRST_ADMINISTRATOR, secret, "", Language.FR, clock.instant()));
        return Optional.of(secret.text());
    }
}
