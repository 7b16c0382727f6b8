package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Money;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;

/** 12 345,67 in a field, whose suffix is the sign €; 12 345,67 € elsewhere. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter extends ValueConverter<Money> {
    public MoneyConverter() {
        super(Money::parse, Money::toString);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Money value) {
        if (value == null) {
            return "";
        }
        String shown = value.format(faces.getViewRoot().getLocale());
        return field instanceof UIInput ? typeable(shown) : shown;
    }

    /** What can be sent back as it stands: no sign, and no comma between thousands, which would be read in two ways. */
    private static String typeable(String shown) {
        String bare = shown.replaceAll("[\\h€]+$|^€", "");
        return bare.contains(".") ? bare.replace(',', '\u202f') : bare;
    }
}
