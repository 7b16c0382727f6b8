package fr.passerelle.clause;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions in one column, separated by commas, in alphabetical order. */
@Converter
class ConditionSet implements AttributeConverter<Set<Condition>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Condition> conditions) {
        return conditions.stream().map(Condition::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Condition> convertToEntityAttribute(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(Condition::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
