package fr.passerelle.web.faces;

import fr.passerelle.base.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Amounts that may be below zero, in the fields that say {@code signed}. */
@Named
@Dependent
public class SignedMoney extends ValueConverter<Money> {
    private final MoneyConverter positive = new MoneyConverter();

    public SignedMoney() {
        super(Money::parseSigned, Money::toString);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Money value) {
        return positive.getAsString(faces, field, value);
    }
}
