package fr.passerelle.web.faces;

import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.TypedDates;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date and an hour of Paris: 27/03/2026 12 h 00, 27/03/2026 à 12:00. */
@FacesConverter(forClass = LocalDateTime.class)
public class LocalDateTimeConverter extends ValueConverter<LocalDateTime> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu H:mm");
    private static final Pattern TYPED = Pattern.compile("(\\S+)\\h+(?:à\\h+|at\\h+)?(\\d{1,2})\\h*[:hH]\\h*(\\d{2})?");

    public LocalDateTimeConverter() {
        super(LocalDateTimeConverter::parse, SHOWN::format);
    }

    static LocalDateTime parse(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            throw new RuleViolation("dateTime.format", typed);
        }
        String minutes = parts.group(3) == null ? "0" : parts.group(3);
        try {
            LocalTime hour = LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(minutes));
            return TypedDates.parse(parts.group(1)).atTime(hour);
        } catch (DateTimeException noSuchHour) {
            throw new RuleViolation("dateTime.format", typed);
        }
    }
}
