package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each library that is delivered was looked at by somebody: docs/libraries.csv says when, what is known of it, and why it
 * may stay. A new version is a new look.
 */
class LibrariesIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path APPLICATION = TARGET.resolve("application/passerelle.ear");
    private static final Path SERVER = TARGET.resolve("server");
    private static final Path SBOM = TARGET.resolve("sbom/passerelle.cdx.json");
    private static final Set<String> VERDICTS = Set.of("fixed", "not reachable", "none known to us", "open");
    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/([^/]+)/([^@]+)@([^?\"]+)");

    /** A row of the list; the file is empty for what is more than one. */
    private record Library(
            String file, String library, String version, String where, LocalDate checked, String verdict) {
        static Library of(String line) {
            String[] cells = line.split(";");
            assertThat(cells).as(line).hasSize(9);
            return new Library(cells[0], cells[1], cells[2], cells[4], LocalDate.parse(cells[6]), cells[8]);
        }

        boolean isIn(String place) {
            return where.equals(place);
        }

        String coordinates() {
            return library + ":" + version;
        }
    }

    private final List<Library> listed = read();

    @Test
    void everyLibraryOfTheApplicationIsListedAndNoRowIsDead() throws IOException {
        assertThat(listed(row -> row.isIn("ear"))).isEqualTo(jars(APPLICATION.resolve("lib")));
        assertThat(listed(row -> row.isIn("war"))).isEqualTo(jars(APPLICATION.resolve("web.war/WEB-INF/lib")));
    }

    @Test
    void whatIsAddedToTheServerIsListedAndNoRowIsDead() throws IOException {
        Set<String> modules = jars(SERVER.resolve("modules"));
        assertThat(modules).containsAll(listed(row -> row.isIn("server")));
        assertThat(listed(row -> row.isIn("server"))).containsAll(jars(SERVER.resolve("modules/org")));
        assertThat(Files.readString(SERVER.resolve(".wildfly-maven-plugin-provisioning.xml")))
                .contains(listed.stream()
                        .filter(row -> row.file().isEmpty())
                        .map(Library::coordinates)
                        .toList());
    }

    @Test
    void eachRowSaysWhatWasFoundAndItsVersionIsThatOfItsFile() {
        assertThat(listed).allSatisfy(row -> {
            assertThat(row.verdict()).isIn(VERDICTS);
            assertThat(row.checked()).isBeforeOrEqualTo(LocalDate.now());
            if (!row.file().isEmpty() && !row.file().equals("postgresql.jar")) {
                assertThat(row.file()).contains("-" + row.version());
            }
        });
    }

    /** The bill of materials is made on demand (docs/operating.md): it must tell the same. */
    @Test
    void theBillOfMaterialsTellsTheSame() throws IOException {
        if (Files.exists(SBOM)) {
            Set<String> told = PURL.matcher(Files.readString(SBOM))
                    .results()
                    .map(found -> found.group(1) + ":" + found.group(2) + ":" + found.group(3))
                    .filter(library -> !library.startsWith("fr.passerelle:"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            listed.stream().map(Library::coordinates).toList());
        }
    }

    private Set<String> listed(java.util.function.Predicate<Library> wanted) {
        return listed.stream()
                .filter(wanted)
                .map(Library::file)
                .filter(file -> !file.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("reports-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Library> read() {
        try (Stream<String> lines = Files.lines(Path.of("../docs/libraries.csv"))) {
            return lines.skip(1).map(Library::of).toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
