package fr.passerelle.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.MonthDay;

/** A day of every year, stored as '--12-31'. */
@Converter(autoApply = true)
public class MonthDayColumn implements AttributeConverter<MonthDay, String> {
    @Override
    public String convertToDatabaseColumn(MonthDay value) {
        return value == null ? null : value.toString();
    }

    @Override
    public MonthDay convertToEntityAttribute(String stored) {
        return stored == null ? null : MonthDay.parse(stored);
    }
}
