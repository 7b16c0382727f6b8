package fr.passerelle.base.account;

import fr.passerelle.base.access.SessionEnded;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** What a web session remembers of its sign-in: the stamp of the account then, since when, and the last sign of life. */
@SessionScoped
class SignedIn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    private String login;
    private UUID stamp;
    private Instant since;
    private Instant seenAt;
    private Instant toldAt;
    private UUID visit;

    /** Goes on although the stamp changed: it is this session that asked for it. */
    void outlive(Account account) {
        if (account.getLogin().equals(login)) {
            stamp = account.getSecurityStamp();
            toldAt = null;
        }
    }

    /**
     * Refuses to go on when the account changed since the sign-in, too long after it, or after too long without a sign
     * of life.
     */
    synchronized void requireCurrent(Account account, Instant now, Duration idle, Duration longest) {
        if (!account.getLogin().equals(login)) {
            login = account.getLogin();
            stamp = account.getSecurityStamp();
            since = now;
            seenAt = now;
            toldAt = null;
            visit = null;
        }
        boolean over = now.isAfter(since.plus(longest)) || now.isAfter(seenAt.plus(idle));
        if (!account.getSecurityStamp().equals(stamp) || over) {
            throw new SessionEnded();
        }
        seenAt = now;
    }

    /** The note of this session, made by {@code begun} when there is none yet. */
    synchronized UUID visit(Supplier<UUID> begun) {
        if (visit == null) {
            visit = begun.get();
        }
        return visit;
    }

    /** Null before the first request of the session. */
    UUID visit() {
        return visit;
    }

    /** Whether its sign of life is to be written: not at each request. */
    synchronized boolean tells(Instant now) {
        boolean tells = toldAt == null || !now.isBefore(toldAt.plus(TOLD_EVERY));
        if (tells) {
            toldAt = now;
        }
        return tells;
    }
}
