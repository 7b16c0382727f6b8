package fr.passerelle.web.office.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.Correspondence;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.reading.ApplicationFile;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.ReadOnce;
import fr.passerelle.web.layout.Viewer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;

/** One file: read it, see its pieces beside, note, write to the association, and start what is to be done now. */
@Named("applicationFile")
@ViewScoped
public class FilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Instruction instruction;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Notices notices;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReadOnce readings;

    private UUID id;
    private Integer at;
    private UUID piece;
    private Tab tab = Tab.request;
    private ListQuery query = ListQuery.ALL;
    private String note;
    private String body;

    /** The parts of the page, as its address names them. */
    public enum Tab {
        request,
        pieces,
        changes,
        assessment,
        messages,
        history
    }

    public void load() {
        query = ListQuery.of(request.getParameterMap());
        getFile();
    }

    public ApplicationFile getFile() {
        return readings.of(ApplicationFile.class, id, () -> applications.open(id));
    }

    public Application getApplication() {
        return getFile().application();
    }

    public ListPlace getPlace() {
        int first = at == null ? 0 : Math.max(0, at - ListPlace.AROUND);
        return ListPlace.of(
                id,
                query,
                first,
                at == null
                        ? java.util.List.of()
                        : applications.list(query.filter(viewer.actor().accountId()), first, 2 * ListPlace.AROUND + 1));
    }

    public boolean isMineToTake() {
        return getApplication().mayBeTakenBy(viewer.actor());
    }

    public boolean isMineToNote() {
        return getApplication().mayBeNotedBy(viewer.actor());
    }

    public boolean isMineToAnswer() {
        return getApplication().mayBeAnsweredBy(viewer.actor());
    }

    public String takeCharge() {
        instruction.takeCharge(id);
        notices.done("officeFile.taken", getApplication().getReference());
        return here(tab);
    }

    public String remind() {
        instruction.remind(id);
        notices.done("officeFile.reminded", getApplication().getOrganisation().getName());
        return here(tab);
    }

    /** The colleague who follows the file; empty when nobody or this reader does. */
    public String getFollower() {
        String name = getApplication().getAssigneeName();
        return name == null || !isMineToTake() ? "" : name;
    }

    public String addNote() {
        instruction.note(id, note);
        notices.done("officeFile.noted");
        return here(tab);
    }

    public String send() {
        correspondence.send(id, body);
        notices.done("officeFile.sent", getApplication().getOrganisation().getName());
        return here(Tab.messages);
    }

    public String setAside() {
        correspondence.setAside(id);
        notices.done("officeFile.setAside");
        return here(Tab.messages);
    }

    /** The address of this file on another tab, in the same place of the same list. */
    public String href(String name) {
        return here(Tab.valueOf(name)).replace("faces-redirect=true&", "");
    }

    /** The address of this piece beside the tab that is shown. */
    public String pieceHref(UUID shown) {
        return href(tab.name()) + "&piece=" + shown;
    }

    /** The list that the file was opened from and its place there, for the pages that act on the file. */
    public String getCarried() {
        return at == null ? "" : "&at=" + at + "&" + query.query();
    }

    private String here(Tab wanted) {
        return "/office/application/file.xhtml?faces-redirect=true&id=" + id + "&tab=" + wanted + getCarried();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getAt() {
        return at;
    }

    public void setAt(Integer at) {
        this.at = at;
    }

    public UUID getPiece() {
        return piece;
    }

    public void setPiece(UUID piece) {
        this.piece = piece;
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(Tab tab) {
        this.tab = tab == null ? Tab.request : tab;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
