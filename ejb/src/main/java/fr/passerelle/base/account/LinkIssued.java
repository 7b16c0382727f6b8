package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link was made: whoever sends mails sends it, nobody keeps it. {@code organisationId} is null but for an invitation,
 * {@code issuedBy} when nobody but the reader asked for it.
 */
public record LinkIssued(
        TokenPurpose purpose,
        String login,
        Language language,
        String secret,
        UUID organisationId,
        UUID issuedBy,
        Instant expiresAt) {
    @Override
    public String toString() {
        return "LinkIssued[" + purpose + "]";
    }
}
