package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Changes what an organisation says of itself. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    private UUID id;
    private long version;
    private String name;
    private boolean confirmed;
    private ProfileForm form;

    public void load() {
        Organisation organisation = organisations.get(id);
        version = organisation.getVersion();
        name = organisation.getName();
        confirmed = organisation.isConfirmed();
        form = ProfileForm.of(organisation.profile());
    }

    public String save() {
        organisations.describe(id, version, form.profile());
        notices.done("profile.saved");
        return "/portal/organisation/organisation.xhtml?faces-redirect=true&id=" + id;
    }

    public Marks getSeen() {
        return Marks.of(Organisation.class, id, version);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public ProfileForm getForm() {
        return form;
    }
}
