package fr.passerelle.base.account;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.ContainerIdentity;
import fr.passerelle.base.access.SessionEnded;
import fr.passerelle.base.access.SignedInActor;
import fr.passerelle.base.platform.Settings;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The actor of one web request, read once from the database: a right withdrawn is withdrawn at the next request. */
@RequestScoped
public class RequestActor implements SignedInActor {
    @Inject
    private ContainerIdentity container;

    @Inject
    private AccountRepository accounts;

    @Inject
    private MandateRepository mandates;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Visits visits;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private String login;
    private Actor actor = Actor.ANONYMOUS;

    @Override
    public Actor get() {
        String caller = container.login().orElse(null);
        if (caller == null) {
            return Actor.ANONYMOUS;
        }
        if (!caller.equals(login)) {
            actor = read(caller);
            login = caller;
        }
        return actor;
    }

    private Actor read(String caller) {
        Account account = accounts.byLogin(caller).filter(Account::isEnabled).orElseThrow(SessionEnded::new);
        requireCurrentSession(account);
        return account.actorWith(mandates.listOfAccount(account.getId()));
    }

    private void requireCurrentSession(Account account) {
        try {
            Instant now = clock.instant();
            signedIn.requireCurrent(account, now, settings.idle(account.isStaff()), settings.longestSession());
            UUID visit = signedIn.visit(() -> visits.begin(account.getId()));
            if (!visits.isOpen(visit)) {
                throw new SessionEnded();
            }
            if (signedIn.tells(now)) {
                visits.seen(visit, account.getSecurityStamp());
            }
        } catch (ContextNotActiveException withoutSession) {
            // a call that came without a web session has nothing to outlive
        }
    }

    /** The note of this very session, null when there is none. */
    public UUID visit() {
        try {
            return signedIn.visit();
        } catch (ContextNotActiveException withoutSession) {
            return null;
        }
    }

    /** The sessions of this account end, but the one in which its owner asks for it. */
    public void keepSession(Account account) {
        try {
            signedIn.outlive(account);
            if (signedIn.visit() != null) {
                visits.keep(signedIn.visit(), account.getSecurityStamp());
            }
        } catch (ContextNotActiveException withoutSession) {
            // a call that came without a web session has none to keep
        }
    }

    /** Rights changed in this very request: the next question reads them again. */
    public void forget() {
        login = null;
    }
}
