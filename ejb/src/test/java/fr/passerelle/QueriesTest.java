package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names inside the strings of queries obey the order of packages, as imports do: reads the source of each class. */
class QueriesTest {
    private static final Path ROOT = Path.of("src", "main", "java", "fr", "passerelle");

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(?<block>.*?)\"\"\"|'\\\\?.'|\"(?<line>(?:\\\\.|[^\"\\\\\n])*)\"", Pattern.DOTALL);

    private static final Pattern QUERY =
            Pattern.compile("\\b(select|from|join|update|delete|insert)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONSTANT = Pattern.compile("'([A-Z][A-Z_]+)'");
    private static final Pattern ENTITY = Pattern.compile("(?<![.\\w])[A-Z]\\w+");
    private static final Pattern RECORD = Pattern.compile("fr\\.passerelle\\.([a-z.]+)\\.[A-Z]\\w+");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into)\\s+([a-z_]+)\\b");

    /** The room of each entity, by the name that JPQL calls it and by that of its table. */
    private static final Map<String, String> ROOMS = ArchitectureTest.OURS.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .flatMap(type -> Stream.of(type.getSimpleName(), table(type))
                    .map(name -> Map.entry(name, ArchitectureTest.room(type))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private static final Set<String> ENTITIES = ArchitectureTest.OURS.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    @Test
    void noQueryNamesALaterPackage() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources.stream().flatMap(QueriesTest::upward)).isEmpty();
        }
    }

    /** An entity is its class, a state its constant: a string that spells one does not follow when it is renamed. */
    @Test
    void noStringStandsForAnEntityOrAConstant() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file ->
                                    spelled(read(file)).stream().map(found -> file.getFileName() + ": " + found)))
                    .isEmpty();
        }
        assertThat(spelled("audit.record(\"agreement.issued\", \"Agreement\", id); find(\"Agreements\")"))
                .containsExactly("Agreement");
        assertThat(spelled("q(\"select s from Step s where s.action = 'CLOSE' and s.name = 'Close'\")"))
                .containsExactly("CLOSE");
    }

    private static List<String> spelled(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(QueriesTest::text)
                .flatMap(text -> QUERY.matcher(text).find()
                        ? CONSTANT.matcher(text).results().map(found -> found.group(1))
                        : Stream.of(text).filter(ENTITIES::contains))
                .toList();
    }

    @Test
    void aNameOfALaterPackageIsFound() {
        assertThat(upward("organisation", "em.createQuery(\"select o from Organisation o join Application a\")"))
                .containsExactly("organisation -> Application");
        assertThat(upward("call", "em.createNativeQuery(\"select count(*) from agreement_aud\")"))
                .containsExactly("call -> agreement");
        assertThat(upward(
                        "call",
                        "q(\"\"\"\n select new fr.passerelle.committee.AgendaItem(c) from ProjectCall c\n\"\"\")"))
                .containsExactly("call -> committee");
        assertThat(upward("committee", "em.createQuery(\"from Application a where a.state = 'AWARDED'\")"))
                .isEmpty();
        assertThat(upward("call", "new Application(\"not a query\")")).isEmpty();
    }

    private static Stream<String> upward(Path source) {
        String room = ROOT.relativize(source.getParent())
                .toString()
                .replace(source.getFileSystem().getSeparator(), ".");
        return upward(room, read(source)).stream().map(found -> source.getFileName() + ": " + found);
    }

    private static List<String> upward(String room, String source) {
        int own = ArchitectureTest.PACKAGES.indexOf(room);
        return LITERAL.matcher(source)
                .results()
                .map(QueriesTest::text)
                .filter(text -> QUERY.matcher(text).find())
                .flatMap(QueriesTest::names)
                .filter(name -> ArchitectureTest.PACKAGES.indexOf(ROOMS.getOrDefault(name, name)) > own)
                .map(name -> room + " -> " + name)
                .distinct()
                .toList();
    }

    private static String text(MatchResult literal) {
        return Stream.of(literal.group(1), literal.group(2))
                .filter(found -> found != null)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> names(String query) {
        Stream<String> entities = ENTITY.matcher(query).results().map(MatchResult::group);
        Stream<String> records = RECORD.matcher(query).results().map(found -> found.group(1));
        Stream<String> tables =
                TABLE.matcher(query).results().map(found -> found.group(1).replaceAll("_aud$", ""));
        return Stream.of(entities, records, tables).flatMap(found -> found);
    }

    private static String table(JavaClass entity) {
        return entity.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
