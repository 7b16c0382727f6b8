package fr.passerelle.web.office.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.reading.GradedRequest;
import fr.passerelle.application.reading.WholeRequest;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.Money;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.Offered;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** What the pages that act on one file have in common: its identifier in the address, and the file read once. */
public abstract class ApplicationWorkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    protected Notices notices;

    @Inject
    private Desk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    protected Clock clock;

    private final Offered<ApplicationAction> offered = new Offered<>();
    private UUID id;
    private boolean checked;

    /** The request, its grid, and what this reader may do. */
    public GradedRequest getGraded() {
        return desk.graded(id);
    }

    protected GradedRequest reread() {
        return desk.reread(id);
    }

    public WholeRequest getWhole() {
        return desk.whole(id);
    }

    /** What this page shows: the write is refused when any of it changed meanwhile. */
    public Marks getSeen() {
        return desk.seen(id);
    }

    protected boolean offers(ApplicationAction action) {
        return offered.with(getGraded().allowedActions()).contains(action);
    }

    public FileView getView() {
        return desk.view(id);
    }

    public Application getApplication() {
        return getGraded().application();
    }

    public Money getCap() {
        return getApplication().cap();
    }

    /** The years of the request, and what was asked for each. */
    public RequestedYears getRequested() {
        return RequestedYears.of(getApplication(), getWhole().typed());
    }

    public String getBack() {
        return "/office/application/file.xhtml?id=" + id + getPlace();
    }

    protected String toFile() {
        return getBack() + "&faces-redirect=true";
    }

    /** Another page on the same file, which leads back to the same list. */
    protected String carried(String path) {
        return path + "?faces-redirect=true&id=" + id + getPlace();
    }

    /** The list that the file was opened from, and its place there, as the address says; empty when it came from elsewhere. */
    public String getPlace() {
        return ListPlace.carried(request.getParameterMap());
    }

    /** Shows what is about to be done and what it leads to; the same form then does it. */
    public void check() {
        checked = true;
    }

    public void amend() {
        checked = false;
    }

    public boolean isChecked() {
        return checked;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
