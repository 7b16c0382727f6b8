package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Siret;
import jakarta.faces.convert.FacesConverter;

/** 732 829 320 00074; spaces are free. */
@FacesConverter(forClass = Siret.class)
public class SiretConverter extends ValueConverter<Siret> {
    public SiretConverter() {
        super(Siret::new, Siret::format);
    }
}
