package fr.passerelle.ear.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** The addresses of the delivered archive, read from the archive itself: pages with what they read, servlets, files. */
final class Routes {
    private static final Path WAR = Path.of("target/application/passerelle.ear/web.war");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    /** A page and the names of the parameters that it reads from its address. */
    record View(String path, List<String> parameters) {
        String with(String value) {
            return parameters.stream()
                    .map(name -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", path + "?", ""));
        }
    }

    private Routes() {}

    static List<View> views() throws IOException {
        return files().filter(path -> path.endsWith(".xhtml") && !path.startsWith("/resources/"))
                .map(path -> new View(path, parameters(path)))
                .toList();
    }

    /** Styles, scripts, pictures, fonts. */
    static List<String> resources() throws IOException {
        return files().filter(path -> path.startsWith("/resources/")).toList();
    }

    /** As {@code @WebServlet} writes them; a star at the end stands for an identifier. */
    static List<String> servlets() throws IOException {
        try (InputStream in = Files.newInputStream(WAR.resolve("WEB-INF/classes/META-INF/jandex.idx"))) {
            Index index = new IndexReader(in).read();
            return index.getAnnotations(DotName.createSimple("jakarta.servlet.annotation.WebServlet")).stream()
                    .flatMap(Routes::patterns)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> patterns(AnnotationInstance servlet) {
        return Stream.of("value", "urlPatterns")
                .filter(name -> servlet.value(name) != null)
                .flatMap(name -> Stream.of(servlet.value(name).asStringArray()));
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(WAR)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> "/" + WAR.relativize(file))
                    .filter(path -> !path.startsWith("/WEB-INF") && !path.startsWith("/META-INF"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> parameters(String page) {
        try {
            return PARAMETER
                    .matcher(Files.readString(WAR.resolve(page.substring(1))))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
