package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.web.wrong.office.TwinPage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The layers of the presentation, as in docs/architecture.md. Each rule is also tried on a class of {@code wrong}. */
class ArchitectureTest {
    /** Bottom to top: each layer may import any earlier one. */
    private static final List<String> LAYERS =
            List.of("gate", "words", "layout", "http", "faces", "account", "agreement", "AREA");

    /** The parts of the site stand side by side: what two of them share lies below. */
    private static final Set<String> AREAS = Set.of("open", "portal", "office", "admin");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.passerelle");

    private static final JavaClasses OURS = ALL.that(JavaClass.Predicates.resideInAPackage("fr.passerelle.web.."));

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("fr.passerelle.web.wrong");

    @Test
    void noLayerImportsALaterOne() {
        assertThat(OURS).hasSizeGreaterThan(200);
        assertThat(upwardImports(OURS)).isEmpty();
    }

    @Test
    void theListOfLayersIsTheRealOne() {
        assertThat(OURS.stream().map(ArchitectureTest::place).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LAYERS.stream().filter(layer -> !layer.equals("AREA")), AREAS.stream())
                                .toList());
    }

    @Test
    void packagesHaveNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("fr.passerelle.web.(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    /** Whoever asks a page is who acts: no page borrows the rights of the product, or of somebody else. */
    @Test
    void noPageActsAsAnybodyElse() {
        ArchRuleDefinition.noClasses()
                .should()
                .callMethod(CurrentActor.class, "run", Actor.class, Runnable.class)
                .orShould()
                .callMethod(CurrentActor.class, "call", Actor.class, Supplier.class)
                .orShould()
                .callMethod(CurrentActor.class, "run", Act.class, Runnable.class)
                .orShould()
                .callMethod(CurrentActor.class, "call", Act.class, Supplier.class)
                .check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void thePagesKeepTo(PageRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleFailsWhenItIsBroken(PageRule rule) {
        assertThatThrownBy(() -> rule.check(WRONG)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageTellsItsStory() {
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(OURS.contain(name + ".package-info"))
                        .as(name)
                        .isTrue());
    }

    /** A name stands for one thing in the business and on the screens. Documents speak of the same things as records. */
    @Test
    void noTypeNameIsGivenTwice() {
        assertThat(namesGivenTwice(ALL.that(JavaClass.Predicates.resideOutsideOfPackage("fr.passerelle.reports.."))))
                .isEmpty();
    }

    @Test
    void layersAndNamesFailWhenTheyAreBroken() {
        assertThat(upwardImports(new ClassFileImporter().importClasses(TwinPage.class)))
                .containsExactly(
                        TwinPage.class.getName() + " -> " + fr.passerelle.web.wrong.portal.TwinPage.class.getName());
        assertThat(namesGivenTwice(WRONG)).containsExactly("TwinPage");
    }

    private static List<String> upwardImports(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> isUpward(place(type), place(target)))
                        .map(target -> type.getName() + " -> " + target.getName()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isUpward(String from, String to) {
        boolean beside = AREAS.contains(from) && AREAS.contains(to) && !from.equals(to);
        return beside || height(to) > height(from);
    }

    private static int height(String place) {
        return LAYERS.indexOf(AREAS.contains(place) ? "AREA" : place);
    }

    /**
     * The same name is given on purpose to the pages of one thing in several parts of the site, which people never see
     * side by side; each has a name of its own in the views.
     */
    private static Set<String> namesGivenTwice(JavaClasses classes) {
        Map<String, List<JavaClass>> byName = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && !areDifferentPages(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean areDifferentPages(List<JavaClass> types) {
        return types.stream().allMatch(type -> type.getSimpleName().endsWith("Page") && AREAS.contains(place(type)))
                && types.stream().map(ArchitectureTest::place).distinct().count() == types.size()
                && types.stream().map(ArchitectureTest::viewName).distinct().count() == types.size();
    }

    private static String viewName(JavaClass page) {
        String named = page.tryGetAnnotationOfType(jakarta.inject.Named.class)
                .map(jakarta.inject.Named::value)
                .orElse("");
        return named.isEmpty() ? page.getSimpleName() : named;
    }

    /** The part of the package name after {@code fr.passerelle.web.}, or after {@code wrong.} where rules are tried. */
    private static String place(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("fr.passerelle.web.")
                ? name.substring("fr.passerelle.web.".length())
                        .replaceFirst("^wrong\\.", "")
                        .split("\\.")[0]
                : "";
    }
}
