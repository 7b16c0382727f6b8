package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.password.Secret;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes and honours one-time links, for the services of this package. */
@ApplicationScoped
public class Links {
    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private Event<LinkIssued> issued;

    @Inject
    private Clock clock;

    /** Stores a new link and hands it to whoever sends mails; earlier ones of the same kind stop working. */
    public void send(TokenPurpose purpose, String login, Language language, UnaryOperator<AccessToken> completed) {
        Secret secret = Secret.next();
        AccessToken token = completed.apply(new AccessToken(purpose, secret, login, language, clock.instant()));
        UUID organisationId = token.getOrganisationId();
        tokens.closeEarlier(purpose, login, organisationId, clock.instant());
        tokens.add(token);
        issued.fire(new LinkIssued(
                purpose, token.getLogin(), language, secret.text(), organisationId, token.getExpiresAt()));
    }

    /** Looks at a link without using it: what a page shows before the person confirms. */
    public AccessToken look(TokenPurpose purpose, String secret) {
        return tokens.find(purpose, new Secret(secret))
                .filter(token -> token.opensAt(clock.instant()))
                .orElseThrow(Links::unusable);
    }

    /** Uses a link; a second time, or too late, it is refused with the same words as one that never was. */
    public AccessToken use(TokenPurpose purpose, String secret) {
        AccessToken token = tokens.lock(purpose, new Secret(secret))
                .filter(found -> found.opensAt(clock.instant()))
                .orElseThrow(Links::unusable);
        token.use(clock.instant());
        return token;
    }

    private static RuleViolation unusable() {
        return new RuleViolation("link.unusable");
    }
}
