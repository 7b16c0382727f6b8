package fr.passerelle.testing;

import fr.passerelle.base.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Environment variables of the tests: a data directory of their own, and what a test adds. */
public final class TestSettings {
    private static final Map<String, String> ENVIRONMENT = new ConcurrentHashMap<>();

    private TestSettings() {}

    static Settings settings() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-data"));
            ENVIRONMENT.put("PASSERELLE_DATA", folder.toAbsolutePath().toString());
            ENVIRONMENT.put("PASSERELLE_PUBLIC_URL", "https://passerelle.example");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Settings(ENVIRONMENT);
    }

    public static void set(String name, String value) {
        ENVIRONMENT.put(name, value);
    }

    public static void unset(String name) {
        ENVIRONMENT.remove(name);
    }
}
