package fr.passerelle.base.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.GivenFile;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.committee.Advice;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.testing.Classes;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody confirms what changed while they read, whatever the write. */
@ExtendWith(House.class)
class SeenTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 18);
    private static final Deliberation VOTE = new Deliberation("26-C-0001", LocalDate.of(2026, 11, 20));

    private final Decisions decisions = House.get(Decisions.class);
    private final Instruction instruction = House.get(Instruction.class);
    private GivenFile file;

    @BeforeEach
    void aProposedFile() {
        file = new GivenFile(ApplicationState.PROPOSED);
    }

    @Test
    void aDecisionIsNotConfirmedOnAnOpinionThatChangedMeanwhile() {
        House.run(file.secretary, () -> decisions.present(file.id, advice(60_000)));
        Marks shown = shown();
        House.run(file.secretary, () -> decisions.correctOpinion(file.id, opinionVersion(), advice(50_000)));
        assertThatThrownBy(() -> award(shown)).isInstanceOf(StaleVersion.class);
        assertThat(state()).isEqualTo(ApplicationState.PRESENTED);
        award(shown());
        assertThat(state()).isEqualTo(ApplicationState.AWARDED);
    }

    @Test
    void ofTwoWhoTakeOneFileTheSecondIsAsked() {
        Marks shown = shown();
        take(file.claire, shown);
        assertThatThrownBy(() -> take(file.karim, shown)).isInstanceOf(StaleVersion.class);
        assertThat(application().getAssigneeName()).isEqualTo("Claire Instruit");
        take(file.karim, shown());
        assertThat(application().getAssigneeName()).isEqualTo("Karim Instruit");
    }

    @Test
    void whatChangesBetweenTheLookAndTheCommitRefusesToo() {
        House.run(file.secretary, () -> decisions.present(file.id, advice(60_000)));
        Marks shown = shown();
        long version = opinionVersion();
        assertThatThrownBy(() -> House.transact(() -> during(
                        shown,
                        () -> inAnotherTransaction(() -> decisions.correctOpinion(file.id, version, advice(50_000))))))
                .isInstanceOf(StaleVersion.class);
    }

    private static void during(Marks shown, Runnable write) {
        House.get(Seen.class).use(shown);
        try {
            House.get(Seen.class).during(Executors.callable(write));
        } catch (StaleVersion refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void inAnotherTransaction(Runnable work) {
        Thread other = new Thread(() -> House.run(file.secretary, work));
        other.start();
        try {
            other.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** All that people do, as the services list it: a new one is held to it without a word here. */
    @TestFactory
    Stream<DynamicTest> everyWriteFirstLooksWhetherItsPageIsStillTrue() {
        return Classes.annotated(Stateless.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Once.class) && !method.isSynthetic())
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        () -> assertThatThrownBy(() -> House.as(
                                        actorFor(method),
                                        () -> call(
                                                method,
                                                Marks.of(
                                                        Application.class,
                                                        file.id,
                                                        application().getVersion() + 1))))
                                .isInstanceOf(StaleVersion.class)));
    }

    @Test
    void whatNoPageOfOursWroteIsNotRead() {
        assertThatThrownBy(() -> Marks.parse("Application.12")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Marks.parse(shown().toString())).isEqualTo(shown());
        assertThatThrownBy(() -> take(file.claire, Marks.parse("Step." + file.id + ".0")))
                .isInstanceOf(StaleVersion.class);
        assertThatCode(() -> take(file.claire, Marks.NONE)).doesNotThrowAnyException();
    }

    private static Object call(Method method, Marks shown) {
        House.get(Seen.class).use(shown);
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == long.class
                        ? (Object) 0L
                        : type == int.class ? (Object) 0 : type == boolean.class ? false : null)
                .toArray();
        try {
            return method.invoke(House.get(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException rule ? rule : new IllegalStateException(refused);
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Actor actorFor(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed ofClass = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        List<String> roles =
                List.of((own != null ? own : ofClass) == null ? new String[0] : (own != null ? own : ofClass).value());
        return roles.isEmpty() || roles.contains(Roles.APPLICANT)
                ? GivenActors.applicant()
                : GivenActors.staff(Role.valueOf(roles.get(0)));
    }

    private Marks shown() {
        return Marks.of(application()).and(Marks.of(House.as(file.secretary, () -> decisions.listOpinions(file.id))));
    }

    private void award(Marks shown) {
        House.run(file.decider, () -> {
            House.get(Seen.class).use(shown);
            decisions.award(file.id, VOTE, List.of(Money.of(50_000)), "");
        });
    }

    private void take(Actor instructor, Marks shown) {
        House.run(instructor, () -> {
            House.get(Seen.class).use(shown);
            instruction.takeCharge(file.id);
        });
    }

    private long opinionVersion() {
        return House.as(file.secretary, () -> decisions.listOpinions(file.id))
                .get(0)
                .getVersion();
    }

    private Application application() {
        return file.open().application();
    }

    private ApplicationState state() {
        return application().getState();
    }

    private static Advice advice(long amount) {
        return new Advice(MEETING, Opinion.FAVOURABLE, Money.of(amount), "");
    }
}
