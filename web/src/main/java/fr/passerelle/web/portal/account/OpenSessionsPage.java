package fr.passerelle.web.portal.account;

import fr.passerelle.base.account.RequestActor;
import fr.passerelle.base.account.VisitRow;
import fr.passerelle.base.account.Visits;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sessions that a person has open, each to be ended but the one that asks. */
@Named("openSessions")
@ViewScoped
public class OpenSessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visits visits;

    @Inject
    private RequestActor signedIn;

    @Inject
    private Notices notices;

    private transient List<VisitRow> rows;

    public List<VisitRow> getRows() {
        if (rows == null) {
            rows = visits.listMine();
        }
        return rows;
    }

    public boolean isHere(VisitRow row) {
        return row.id().equals(signedIn.visit());
    }

    /** @param path the page to come back to */
    public String end(VisitRow row, String path) {
        visits.end(row.id());
        notices.done("openSessions.ended");
        return path + "?faces-redirect=true";
    }
}
