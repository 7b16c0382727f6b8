package fr.passerelle.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The actor of one web request, read once from the database: a right withdrawn is withdrawn at the next request. */
@RequestScoped
class RequestActor {
    @Inject
    private ContainerIdentity container;

    @Inject
    private AccountRepository accounts;

    @Inject
    private MandateRepository mandates;

    private String login;
    private Actor actor = Actor.ANONYMOUS;

    Actor get() {
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
        Optional<Account> account = accounts.byLogin(caller).filter(Account::isEnabled);
        return account.map(found -> found.actorWith(mandates.listOfAccount(found.getId())))
                .orElseThrow(SessionEnded::new);
    }

    /** Rights changed in this very request: the next question reads them again. */
    void forget() {
        login = null;
    }
}
