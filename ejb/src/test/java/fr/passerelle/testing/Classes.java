package fr.passerelle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the ejb module, by annotation. */
public final class Classes {
    private Classes() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static List<Class<?>> annotated(Class<? extends Annotation>... annotations) {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().contains("-"))
                    .<Class<?>>map(Classes::load)
                    .filter(type -> Arrays.stream(annotations).anyMatch(type::isAnnotationPresent))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Class<?> load(Path file) {
        String name = root().relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, Classes.class.getClassLoader());
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Path root() {
        try {
            return Path.of(fr.passerelle.base.shared.Persistent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
