package fr.passerelle.web.faces;

import fr.passerelle.base.shared.NotFound;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Opaque identifiers in addresses and lists: one that cannot be read does not exist, like one out of reach. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {
    @Override
    public UUID getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UUID value) {
        return value == null ? "" : value.toString();
    }
}
