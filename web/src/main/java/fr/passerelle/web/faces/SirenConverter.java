package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Siren;
import jakarta.faces.convert.FacesConverter;

/** Nine digits; spaces are free. */
@FacesConverter(forClass = Siren.class)
public class SirenConverter extends ValueConverter<Siren> {
    public SirenConverter() {
        super(Siren::new, Siren::toString);
    }
}
