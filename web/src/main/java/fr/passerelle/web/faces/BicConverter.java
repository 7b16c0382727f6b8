package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Bic;
import jakarta.faces.convert.FacesConverter;

/** Eight or eleven characters. */
@FacesConverter(forClass = Bic.class)
public class BicConverter extends ValueConverter<Bic> {
    public BicConverter() {
        super(Bic::new, Bic::toString);
    }
}
