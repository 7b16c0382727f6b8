package fr.passerelle.web.faces;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What the pages of this request read of stored things, once each: a page that lives longer never shows an older reading. */
@RequestScoped
public class ReadOnce {
    private final Map<Map.Entry<Class<?>, UUID>, Object> known = new HashMap<>();

    public <T> T of(Class<T> type, UUID id, Supplier<T> read) {
        Map.Entry<Class<?>, UUID> thing = Map.entry(type, id);
        if (!known.containsKey(thing)) {
            known.put(thing, read.get());
        }
        return type.cast(known.get(thing));
    }
}
