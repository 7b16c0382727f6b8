package fr.passerelle.web.faces;

import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.function.Function;

/** Text typed in a field to a value of ours and back; what the value refuses is said in its own words. */
abstract class ValueConverter<T> implements Converter<T> {
    private final Function<String, T> parse;
    private final Function<T, String> show;

    ValueConverter(Function<String, T> parse, Function<T, String> show) {
        this.parse = parse;
        this.show = show;
    }

    @Override
    public T getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return parse.apply(typed.strip());
        } catch (RuleViolation refusal) {
            String text = CDI.current().select(ReaderTexts.class).get().of(refusal);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, T value) {
        return value == null ? "" : show.apply(value);
    }
}
