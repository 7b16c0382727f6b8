package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.UUID;
import org.primefaces.context.PrimeFacesContext;

/** The hidden fields of every form. */
@Named
@RequestScoped
public class FormFields {
    /** A new operation id for each form drawn: sent twice, the work is done once. */
    public UUID getOperation() {
        return Ids.next();
    }

    /** The script nonce of this view: PrimeFaces wants it back with each post, and refuses one that differs. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
