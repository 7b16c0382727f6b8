package fr.passerelle.base.account;

import fr.passerelle.base.access.SessionEnded;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What a web session remembers of its sign-in: the stamp of the account then, and since when. */
@SessionScoped
class SignedIn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofHours(10);

    private String login;
    private UUID stamp;
    private Instant since;

    /** Goes on although the stamp changed: it is this session that asked for it. */
    void outlive(Account account) {
        if (account.getLogin().equals(login)) {
            stamp = account.getSecurityStamp();
        }
    }

    /** Refuses to go on when the account changed since the sign-in, or ten hours after it. */
    void requireCurrent(Account account, Instant now) {
        if (!account.getLogin().equals(login)) {
            login = account.getLogin();
            stamp = account.getSecurityStamp();
            since = now;
        }
        if (!account.getSecurityStamp().equals(stamp) || now.isAfter(since.plus(LONGEST))) {
            throw new SessionEnded();
        }
    }
}
