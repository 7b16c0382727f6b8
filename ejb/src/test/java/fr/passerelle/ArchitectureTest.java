package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import fr.passerelle.base.shared.WrongImport;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house rules that a machine can hold. Each is also tried on a class of {@code wrong} that breaks it on purpose. */
class ArchitectureTest {
    /** Bottom to top: each package may import any earlier one, never a later one. */
    static final List<String> PACKAGES = List.of(
            "base.shared",
            "base.platform",
            "base.access",
            "base.seen",
            "base.once",
            "base.password",
            "base.limit",
            "base.account",
            "base.login",
            "base.audit",
            "base.rule",
            "base.job",
            "base.mail",
            "base.grant",
            "base.privacy",
            "base.store",
            "base.upkeep",
            "base.workflow",
            "base.attachment",
            "authority",
            "organisation",
            "organisation.register",
            "organisation.bank",
            "budget",
            "clause",
            "call",
            "form",
            "application.assessment",
            "application",
            "application.reading",
            "committee",
            "agreement.schedule",
            "agreement",
            "agreement.drafting",
            "agreement.signature",
            "document",
            "document.reading",
            "notification",
            "demo");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.passerelle");

    private static final JavaClasses REPORTS =
            ALL.that(JavaClass.Predicates.resideInAPackage("fr.passerelle.reports.."));

    static final JavaClasses OURS = ALL.that(JavaClass.Predicates.resideOutsideOfPackage("fr.passerelle.reports.."));

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("fr.passerelle.wrong");

    @Test
    void noPackageImportsALaterOne() {
        assertThat(upwardImports(OURS)).isEmpty();
    }

    @Test
    void theListOfPackagesIsTheRealOne() {
        assertThat(packages(OURS)).containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @Test
    void packagesHaveNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("fr.passerelle.(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void everyPackageTellsItsStory() {
        assertThat(PACKAGES)
                .allSatisfy(name -> assertThat(OURS.contain("fr.passerelle." + name + ".package-info"))
                        .as(name)
                        .isTrue());
    }

    @Test
    void noRoomIsFull() {
        assertThat(OURS.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(ArchitectureTest::room, Collectors.counting())))
                .allSatisfy((room, types) -> assertThat(types).as(room).isLessThanOrEqualTo(35));
    }

    @Test
    void oneSimpleNameIsOneType() {
        assertThat(OURS.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                        .values())
                .allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void reportsDependOnNothingOfOurs() {
        assertThat(REPORTS).isNotEmpty();
        assertThat(REPORTS.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("fr.passerelle") && !name.startsWith("fr.passerelle.reports")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theHouseHolds(HouseRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleFailsWhenItIsBroken(HouseRule rule) {
        assertThatThrownBy(() -> rule.check(WRONG)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theOrderOfPackagesFailsWhenItIsBroken() {
        assertThat(upwardImports(new ClassFileImporter().importClasses(WrongImport.class)))
                .containsExactly("fr.passerelle.base.shared.WrongImport -> fr.passerelle.base.access.Role");
        assertThat(packages(WRONG)).isNotEmpty().doesNotContainAnyElementsOf(PACKAGES);
    }

    private static List<String> upwardImports(JavaClasses classes) {
        return classes.stream()
                .flatMap(ArchitectureTest::upwardImports)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> upwardImports(JavaClass type) {
        int own = PACKAGES.indexOf(room(type));
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> PACKAGES.indexOf(room(target)) > own)
                .map(target -> type.getName() + " -> " + target.getName());
    }

    private static TreeSet<String> packages(JavaClasses classes) {
        TreeSet<String> names = new TreeSet<>();
        classes.forEach(type -> names.add(room(type)));
        return names;
    }

    /** The package name after {@code fr.passerelle.}, or the whole name when the class is not ours. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("fr.passerelle.") ? name.substring("fr.passerelle.".length()) : name;
    }
}
