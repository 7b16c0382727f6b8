package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.Organisations;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks the SIRET: an organisation already here is joined by invitation, any other is created. */
@Named
@ViewScoped
public class JoinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    private Siret siret;
    private boolean known;

    public String search() {
        known = organisations.isKnown(siret);
        return known ? null : "/portal/organisation/create.xhtml?faces-redirect=true&siret=" + siret.value();
    }

    public Siret getSiret() {
        return siret;
    }

    public void setSiret(Siret siret) {
        this.siret = siret;
    }

    public boolean isKnown() {
        return known;
    }
}
