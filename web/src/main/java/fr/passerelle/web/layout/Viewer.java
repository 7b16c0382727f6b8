package fr.passerelle.web.layout;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Visits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;

/** The person in front of the screen, as the frame of the page shows them. */
@Named
@RequestScoped
public class Viewer {
    @Inject
    private CurrentActor currentActor;

    @Inject
    private Visits visits;

    @Inject
    private HttpServletRequest request;

    public Actor actor() {
        return currentActor.get();
    }

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return actor().name();
    }

    /** Whether to draw the forms of the settings; the services behind them decide. */
    public boolean isMayAdminister() {
        return actor().has(Role.ADMINISTRATOR);
    }

    /** Keys what the browser keeps of a draft, so that two people on one machine never mix. */
    public UUID getAccountId() {
        return isKnown() ? actor().accountId() : null;
    }

    /** After how many seconds without a request the session ends. */
    public int getSessionSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : (int) visits.idle().toSeconds();
    }
}
