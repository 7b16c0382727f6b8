package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Reference;
import jakarta.faces.convert.FacesConverter;

/** EA-2026-00042. */
@FacesConverter(forClass = Reference.class)
public class ReferenceConverter extends ValueConverter<Reference> {
    public ReferenceConverter() {
        super(Reference::new, Reference::toString);
    }
}
