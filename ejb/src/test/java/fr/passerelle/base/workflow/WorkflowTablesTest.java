package fr.passerelle.base.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.call.CallState;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccountState;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of all files: sound, worded in both languages, and printed in {@code docs/workflow.md}. */
class WorkflowTablesTest {
    private static final Path PAGE = Path.of("..", "docs", "workflow.md");

    /** Every workflow of the product: a new one is added here, or {@link #noTableIsForgotten} fails. */
    private static final List<Table<?>> TABLES = List.of(
            new Table<>(ProjectCall.class, ProjectCall.WORKFLOW, CallState.class, CallState.DRAFT),
            new Table<>(Application.class, Application.WORKFLOW, ApplicationState.class, ApplicationState.DRAFT),
            new Table<>(Agreement.class, Agreement.WORKFLOW, AgreementState.class, AgreementState.PREPARED),
            new Table<>(BankAccount.class, BankAccount.WORKFLOW, BankAccountState.class, BankAccountState.PROPOSED));

    record Table<S extends Enum<S>>(Class<?> subject, Workflow<S, ?, ?> workflow, Class<S> states, S start) {
        List<String> faults() {
            return Soundness.faults(workflow, states, start);
        }

        @Override
        public String toString() {
            return subject.getSimpleName();
        }
    }

    static List<Table<?>> tables() {
        return TABLES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsSound(Table<?> table) {
        assertThat(table.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRefusalHasWordsInBothLanguages(Table<?> table) {
        for (Transition<?, ?, ?> line : table.workflow().table()) {
            for (Language language : Language.values()) {
                if (!line.refusal().isEmpty()) {
                    assertThat(Texts.of(language.locale(), line.refusal())).isNotBlank();
                }
                if (line.from() != null) {
                    assertThat(Texts.label(language.locale(), line.from())).isNotBlank();
                }
                assertThat(Texts.label(language.locale(), line.to())).isNotBlank();
                assertThat(Texts.label(language.locale(), line.action())).isNotBlank();
            }
        }
    }

    @Test
    void noTableIsForgotten() throws IOException {
        Path root = Path.of("target", "classes", "fr", "passerelle");
        try (var files = Files.walk(root)) {
            List<Class<?>> owners = files.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(file -> load("fr.passerelle." + root.relativize(file)))
                    .filter(type -> Arrays.stream(type.getDeclaredFields())
                            .map(Field::getType)
                            .anyMatch(Workflow.class::equals))
                    .toList();
            assertThat(TABLES.stream().map(Table::subject)).containsExactlyInAnyOrderElementsOf(owners);
        }
    }

    /** When it fails: the page was written anew in the working copy; look at it and commit it. */
    @Test
    void thePageOfTheDocumentationIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("# Workflows\n\nWritten by `WorkflowTablesTest` from the tables in the"
                + " code: do not edit. A role may act when the line is theirs and its condition holds; the refusal is a"
                + " key of `domain_*.properties`.\n\n");
        TABLES.forEach(table -> page.append(WorkflowPage.of(table.toString(), table.start(), table.workflow())));
        String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!written.equals(page.toString())) {
            Files.writeString(PAGE, page);
        }
        assertThat(written).isEqualTo(page.toString());
    }

    @Test
    void anUnsoundTableIsFound() {
        Workflow<Light, Turn, Lamp> broken = lamp(
                Transition.step(Light.OFF, Turn.SWITCH, Light.ON, Role.AUDITOR),
                Transition.step(Light.OFF, Turn.SWITCH, Light.ON, Role.AUDITOR));
        assertThat(Soundness.faults(broken, Light.class, Light.OFF))
                .containsExactly("twice the same line: OFF SWITCH ON", "no way to BROKEN");
    }

    @Test
    void everyCombinationOutsideTheTableIsRefused() {
        Workflow<Light, Turn, Lamp> table = lamp(Transition.step(Light.OFF, Turn.SWITCH, Light.ON, Role.AUDITOR));
        for (Light state : Light.values()) {
            for (Role role : Role.values()) {
                Actor actor = new Actor(new UUID(0, 7), "a@b.fr", "A", Set.of(role), Map.of());
                boolean allowed = state == Light.OFF && role == Role.AUDITOR;
                assertThat(table.allowed(new Lamp(state), actor).contains(Turn.SWITCH))
                        .isEqualTo(allowed);
            }
        }
    }

    @Test
    void aSecondGuardOnOneLineIsRefused() {
        Transition<Light, Turn, Lamp> guarded = Transition.<Light, Turn, Lamp>step(
                        Light.OFF, Turn.SWITCH, Light.ON, Role.AUDITOR)
                .when((Lamp lamp) -> true, "lamp.broken");
        assertThatThrownBy(() -> guarded.when((Lamp lamp) -> true, "lamp.away"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("OFF SWITCH is guarded by lamp.broken already");
    }

    @Test
    void everyMoveIsWrittenAndARefusedOneIsNot() {
        Workflow<Light, Turn, Lamp> table = lamp(Transition.step(Light.OFF, Turn.SWITCH, Light.ON, Role.AUDITOR));
        Lamp lamp = new Lamp(Light.OFF);
        GivenMover given = new GivenMover();
        Mover mover = given.of(new Actor(new UUID(0, 7), "a@b.fr", "A", Set.of(Role.AUDITOR), Map.of()));
        mover.move(table, lamp, Turn.SWITCH, "Il fait nuit", next -> lamp.light = next);
        assertThat(lamp.light).isEqualTo(Light.ON);
        assertThatThrownBy(() -> mover.move(table, lamp, Turn.SWITCH, null, next -> lamp.light = next))
                .hasMessage("workflow.illegal");
        assertThat(given.written()).singleElement().satisfies(move -> {
            assertThat(move.subject()).isEqualTo(new Subject(Lamp.class, lamp.getId()));
            assertThat(move.action()).isEqualTo(Turn.SWITCH);
            assertThat(move.comment()).isEqualTo("Il fait nuit");
        });
    }

    @Test
    void anApplicantIsToldOfNothingThatTheTableDoesNotSay() {
        Workflow<Light, Turn, Lamp> table = lamp(
                Transition.step(Light.OFF, Turn.SWITCH, Light.ON, Role.AUDITOR),
                Transition.told(Light.ON, Turn.SWITCH, Light.OFF, Role.AUDITOR));
        Lamp lamp = new Lamp(Light.OFF);
        GivenMover given = new GivenMover();
        Mover mover = given.of(new Actor(new UUID(0, 7), "a@b.fr", "A", Set.of(Role.AUDITOR), Map.of()));
        mover.move(table, lamp, Turn.SWITCH, null, next -> lamp.light = next);
        mover.move(table, lamp, Turn.SWITCH, null, next -> lamp.light = next);
        assertThat(given.written().stream().map(move -> table.shows(new Step(move, mover.actor(), Instant.EPOCH))))
                .containsExactly(false, true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Workflow<Light, Turn, Lamp> lamp(Transition<Light, Turn, Lamp>... lines) {
        return new Workflow<>(Lamp.class, lamp -> lamp.light, lines);
    }

    private static final class Lamp extends Persistent {
        private Light light;

        private Lamp(Light light) {
            super(Ids.next());
            this.light = light;
        }
    }

    private enum Light {
        OFF,
        ON,
        BROKEN
    }

    private enum Turn {
        SWITCH
    }

    private static Class<?> load(String path) {
        try {
            String name = path.replace('/', '.').replaceAll("\\.class$", "");
            return Class.forName(name, false, WorkflowTablesTest.class.getClassLoader());
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
