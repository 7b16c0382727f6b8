package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Rate;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;

/** 12,5 in a field, whose suffix is the sign %; 12,5 % elsewhere. */
@FacesConverter(forClass = Rate.class)
public class RateConverter extends ValueConverter<Rate> {
    public RateConverter() {
        super(Rate::parse, Rate::toString);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Rate value) {
        if (value == null) {
            return "";
        }
        String shown = value.format(faces.getViewRoot().getLocale());
        return field instanceof UIInput ? shown.replaceAll("[\\h%]+$", "") : shown;
    }
}
