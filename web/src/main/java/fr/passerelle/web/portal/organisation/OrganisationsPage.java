package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.organisation.OrganisationRow;
import fr.passerelle.organisation.Organisations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The organisations of the person signed in, with what they may do in each. */
@Named
@RequestScoped
public class OrganisationsPage {
    @Inject
    private Organisations organisations;

    private List<OrganisationRow> rows;

    public void load() {
        rows = organisations.listMine();
    }

    public MandateRole roleIn(UUID organisationId) {
        return organisations.mandateIn(organisationId);
    }

    public List<OrganisationRow> getRows() {
        return rows;
    }
}
