package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Rate;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/** 12,5 in a field, whose suffix is the sign %, with all its decimals: what is saved unchanged stays; 12,5 % elsewhere. */
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
        Locale locale = faces.getViewRoot().getLocale();
        return field instanceof UIInput ? value.exact(locale).replaceAll("[\\h%]+$", "") : value.format(locale);
    }
}
