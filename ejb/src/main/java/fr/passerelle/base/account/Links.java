package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.limit.Limits;
import fr.passerelle.base.limit.Tally;
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
    private Limits limits;

    @Inject
    private Event<LinkIssued> issued;

    @Inject
    private Clock clock;

    /** @throws RuleViolation for who made us send too many mails already; that they tried stays counted */
    public void requireFewFrom(Tally sender) {
        if (!limits.admitApart(sender)) {
            throw new RuleViolation("link.tooMany", limits.mailMinutes());
        }
    }

    /** Stores a new link and hands it to whoever sends mails; earlier ones stay good until one of them is used. */
    public void send(TokenPurpose purpose, String login, Language language, UnaryOperator<AccessToken> completed) {
        Secret secret = Secret.next();
        AccessToken token = completed.apply(new AccessToken(purpose, secret, login, language, clock.instant()));
        UUID organisationId = token.getOrganisationId();
        tokens.add(token);
        issued.fire(new LinkIssued(
                purpose,
                token.getLogin(),
                language,
                secret.text(),
                organisationId,
                token.getIssuedBy(),
                token.getExpiresAt()));
    }

    /** Looks at a link without using it: what a page shows before the person confirms. */
    public AccessToken look(TokenPurpose purpose, String secret) {
        return tokens.find(purpose, new Secret(secret))
                .filter(token -> token.opensAt(clock.instant()))
                .orElseThrow(Links::unusable);
    }

    /**
     * Uses a link, and closes the others of its kind; a second time, or too late, it is refused with the same words as
     * one that never was.
     */
    public AccessToken use(TokenPurpose purpose, String secret) {
        AccessToken token = tokens.lock(purpose, new Secret(secret))
                .filter(found -> found.opensAt(clock.instant()))
                .orElseThrow(Links::unusable);
        token.use(clock.instant());
        tokens.closeEarlier(purpose, token.getLogin(), token.getOrganisationId(), clock.instant());
        return token;
    }

    /** Whatever was mailed for this purpose stops working: what it was for has been done another way. */
    public void close(TokenPurpose purpose, String login) {
        tokens.closeEarlier(purpose, login, null, clock.instant());
    }

    private static RuleViolation unusable() {
        return new RuleViolation("link.unusable");
    }
}
