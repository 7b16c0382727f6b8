package fr.passerelle.base.shared;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** A value that is stored as its text and read back through its own constructor. */
abstract class TextColumn<T> implements AttributeConverter<T, String> {
    private final Function<T, String> write;
    private final Function<String, T> read;

    TextColumn(Function<T, String> write, Function<String, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : write.apply(value);
    }

    @Override
    public T convertToEntityAttribute(String stored) {
        return stored == null ? null : read.apply(stored);
    }
}
