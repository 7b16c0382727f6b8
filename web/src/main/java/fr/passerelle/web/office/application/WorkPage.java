package fr.passerelle.web.office.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.shared.Money;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.layout.Reader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the pages that act on one file have in common: its identifier in the address, and the file read once. */
public abstract class WorkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    protected Notices notices;

    @Inject
    private Applications applications;

    @Inject
    private Communes communes;

    @Inject
    private Reader reader;

    private UUID id;
    private boolean checked;
    private transient ApplicationFile file;
    private transient FileView view;

    public ApplicationFile getFile() {
        if (file == null) {
            file = applications.open(id);
        }
        return file;
    }

    public FileView getView() {
        if (view == null) {
            view = new FileView(
                    getFile(),
                    reader.getLocale(),
                    communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName)));
        }
        return view;
    }

    public Application getApplication() {
        return getFile().application();
    }

    /** The most that the call lets be granted to this request. */
    public Money getCap() {
        return getApplication()
                .getCall()
                .getCeiling()
                .cap(getApplication().getRequestedAmount(), getApplication().getBudgetTotal());
    }

    public String getBack() {
        return "/office/application/file.xhtml?id=" + id;
    }

    protected String toFile() {
        return getBack() + "&faces-redirect=true";
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
