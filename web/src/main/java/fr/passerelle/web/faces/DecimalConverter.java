package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Decimals;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** 4,5 or 4.5 typed; 4,5 shown to a French reader. Named in the fields that need it: the one of Faces wants a point. */
@Named("decimal")
@Dependent
public class DecimalConverter extends ValueConverter<BigDecimal> {
    public DecimalConverter() {
        super(Decimals::parse, BigDecimal::toPlainString);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BigDecimal value) {
        return value == null ? "" : Decimals.format(value, faces.getViewRoot().getLocale());
    }
}
