package fr.passerelle.web.faces;

import fr.passerelle.shared.RuleViolation;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date typed day first: 27/03/2026, 27-3-2026, 27 03 2026, 27.03.2026 or 27032026. */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter extends ValueConverter<LocalDate> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})([-/. \\u00a0]?)(\\d{1,2})\\2(\\d{4})");

    public LocalDateConverter() {
        super(LocalDateConverter::parse, SHOWN::format);
    }

    static LocalDate parse(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            throw new RuleViolation("date.format", typed);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(4)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(1)));
        } catch (DateTimeException noSuchDay) {
            throw new RuleViolation("date.unknown", typed);
        }
    }
}
