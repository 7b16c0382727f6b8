package fr.passerelle.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages, styles and texts of this module as tests read them. */
public final class WebSources {
    public static final Path WEBAPP = Path.of("src/main/webapp");

    private WebSources() {}

    public static List<Path> files(String extension) {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            return all.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Pages, layouts and tags, without the long texts, which are texts. */
    public static List<Path> views() {
        return files(".xhtml").stream()
                .filter(path -> !path.startsWith(WEBAPP.resolve("WEB-INF/texts")))
                .toList();
    }

    /** The views that have an address. */
    public static List<Path> pages() {
        return views().stream()
                .filter(path -> !path.startsWith(WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Properties properties(String resource) {
        Properties properties = new Properties();
        try (InputStream in = WebSources.class.getResourceAsStream(resource);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    /** What the first group of the expression captures, everywhere in the text. */
    public static List<String> found(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
