package fr.passerelle.web.faces;

import fr.passerelle.base.shared.TypedDates;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A date as people write it, day first; shown as 27/03/2026. */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter extends ValueConverter<LocalDate> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public LocalDateConverter() {
        super(TypedDates::parse, SHOWN::format);
    }
}
