package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Rna;
import jakarta.faces.convert.FacesConverter;

/** W and nine digits. */
@FacesConverter(forClass = Rna.class)
public class RnaConverter extends ValueConverter<Rna> {
    public RnaConverter() {
        super(Rna::new, Rna::toString);
    }
}
