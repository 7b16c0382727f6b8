package fr.passerelle.web.portal.organisation;

import fr.passerelle.organisation.Officer;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Who leads the organisation. */
@Named
@RequestScoped
public class OfficersPage {
    @Inject
    private Organisations organisations;

    private UUID id;
    private Organisation organisation;

    public void load() {
        organisation = organisations.get(id);
    }

    /** Where to change this person; empty for those who only read. */
    public String hrefOf(Officer officer) {
        return isWritable() ? "/portal/organisation/officer.xhtml?id=" + id + "&officer=" + officer.getId() : "";
    }

    public boolean isWritable() {
        return organisations.mandateIn(id).mayWrite();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }
}
