package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Iban;
import jakarta.faces.convert.FacesConverter;

/** In groups of four; a field that holds an IBAN shows it whole, everything else masks it. */
@FacesConverter(forClass = Iban.class)
public class IbanConverter extends ValueConverter<Iban> {
    public IbanConverter() {
        super(Iban::new, iban -> iban.format());
    }
}
