package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.wrong.PlaysEverything;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who acts for somebody else, or for the product, is written here: a new one is a decision, not an accident. */
class ActsTest {
    /** By act: who plays it, and the services that open to it alone. */
    private static final Map<Act, Set<String>> NAMED = new EnumMap<>(Map.of(
            Act.UPKEEP, Set.of("Housekeeping"),
            Act.FIRST_SEALING, Set.of("Startup"),
            Act.MAILING, Set.of("MailJob"),
            Act.VIRUS_SCAN, Set.of("ScanJob"),
            Act.AGREED_ROLES, Set.of("RoleJob", "Accounts"),
            Act.PRINTING, Set.of("Printing"),
            Act.COMPOSING, Set.of("AgreementWords", "DocumentOrders", "Reprints"),
            Act.DOCUMENT_READING, Set.of("Rereading"),
            Act.BATCH, Set.of("BatchIssuing"),
            Act.DEMONSTRATION, Set.of("DemoStart", "DemoPeople", "Accounts", "Mandates")));

    private static final Set<String> RUN_AS = Set.of(
            "JobPoller",
            "Startup",
            "AgreementWords",
            "DocumentOrders",
            "Reprints",
            "BatchIssuing",
            "DemoStart",
            "DemoPeople");

    private static final Set<String> MAKE_ACTORS = Set.of("Account", "DemoPeople");

    @Test
    void eachActIsPlayedByThoseNamedForItOnly() {
        Map<String, Set<String>> found = users(ArchitectureTest.OURS.stream());
        Map<String, Set<String>> named = new TreeMap<>();
        NAMED.forEach((act, users) -> named.put(act.name(), users));
        assertThat(found).isEqualTo(named).hasSameSizeAs(Act.values());
    }

    @Test
    void onlyThoseNamedRunAsSomebody() {
        assertThat(runners(ArchitectureTest.OURS.stream())).isEqualTo(RUN_AS);
        assertThat(makers(ArchitectureTest.OURS.stream())).isEqualTo(MAKE_ACTORS);
    }

    @Test
    void whoeverIsNotNamedIsFound() {
        JavaClass wrong = new ClassFileImporter().importClass(PlaysEverything.class);
        assertThat(users(Stream.of(wrong))).isEqualTo(Map.of("AGREED_ROLES", Set.of("PlaysEverything")));
        assertThat(runners(Stream.of(wrong))).containsExactly("PlaysEverything");
        assertThat(makers(Stream.of(wrong))).containsExactly("PlaysEverything");
    }

    private static Map<String, Set<String>> users(Stream<JavaClass> classes) {
        Map<String, Set<String>> found = new TreeMap<>();
        accesses(classes, Act.class)
                .filter(access -> Stream.of(Act.values()).map(Act::name).anyMatch(access.getName()::equals))
                .forEach(access -> found.computeIfAbsent(access.getName(), unused -> new TreeSet<>())
                        .add(name(access)));
        return found;
    }

    private static Set<String> runners(Stream<JavaClass> classes) {
        return names(accesses(classes, CurrentActor.class)
                .filter(access -> List.of("run", "call").contains(access.getName())));
    }

    private static Set<String> makers(Stream<JavaClass> classes) {
        return names(
                accesses(classes, Actor.class).filter(access -> access.getName().equals("<init>")));
    }

    /** What other classes than those that say who acts do with one of them. */
    private static Stream<JavaAccess<?>> accesses(Stream<JavaClass> classes, Class<?> target) {
        return classes.filter(type ->
                        Stream.of(Act.class, Actor.class, CurrentActor.class).noneMatch(type::isEquivalentTo))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(target));
    }

    private static Set<String> names(Stream<JavaAccess<?>> accesses) {
        TreeSet<String> names = new TreeSet<>();
        accesses.forEach(access -> names.add(name(access)));
        return names;
    }

    private static String name(JavaAccess<?> access) {
        return access.getOriginOwner().getSimpleName();
    }
}
