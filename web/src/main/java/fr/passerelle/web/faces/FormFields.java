package fr.passerelle.web.faces;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.seen.Shown;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Collection;
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

    /** What the page shows of stored things, for the write to be refused when they changed meanwhile. */
    public Marks marks(Object shown) {
        if (shown instanceof Collection<?> rows) {
            return rows.stream().map(this::marks).reduce(Marks.NONE, Marks::and);
        }
        if (shown instanceof Shown row) {
            return row.marks();
        }
        return shown instanceof Marks marks ? marks : Marks.of((Persistent) shown);
    }

    /** The script nonce of this view: PrimeFaces wants it back with each post, and refuses one that differs. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
