package fr.passerelle;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import fr.passerelle.base.once.Once;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One line each, as in the style sheet; {@link #check} says which class breaks it. */
enum HouseRule {
    ENTITY_MANAGER_IN_REPOSITORIES_AND_PLATFORM(noClasses()
            .that()
            .resideOutsideOfPackages("fr.passerelle.base.platform", "fr.passerelle.base.audit")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)),

    /** One capability may have several rooms: its repositories serve them all, and nobody else. */
    REPOSITORIES_STAY_IN_THEIR_CAPABILITY(noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "the target is a repository of another capability", HouseRule::asksForeignRepository))),

    SERVICES_SAY_WHO_MAY_CALL_THEM(methods()
            .that()
            .areDeclaredInClassesThat(are("session beans", HouseRule::isSessionBean))
            .and()
            .haveModifier(PUBLIC)
            .and()
            .doNotHaveModifier(STATIC)
            .should(Conditions.method("be secured, or their class", HouseRule::isSecured))),

    /** What stands for a session bean has its public methods only: any other call fails, and only in the real server. */
    SERVICES_ARE_CALLED_BY_PUBLIC_METHODS(noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "the target is a member of a service that is not public", HouseRule::missesProxy))),

    ENTITIES_ARE_AUDITED(classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(are("changed over their life", type -> !Journals.NAMES.contains(type.getSimpleName())))
            .should()
            .beAnnotatedWith(Audited.class)),

    ENTITIES_HAVE_NO_SETTER(noMethods()
            .that()
            .areDeclaredInClassesThat(are("stored", HouseRule::isStored))
            .and()
            .areNotPrivate()
            .should()
            .haveNameMatching("set[A-Z].*")),

    ENUMS_ARE_STORED_BY_NAME(fields().that()
            .areDeclaredInClassesThat(are("stored", HouseRule::isStored))
            .and()
            .doNotHaveModifier(STATIC)
            .should(Conditions.field("be stored by name when they hold an enum", HouseRule::isNamed))),

    EMBEDDABLES_ARE_CLASSES(
            noClasses().that().areAnnotatedWith(Embeddable.class).should().beRecords()),

    TIME_COMES_FROM_A_CLOCK(noClasses()
            .that()
            .doNotHaveSimpleName("Ids")
            .and()
            .doNotHaveSimpleName("Clocks")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("the time is asked without a Clock", HouseRule::asksTime))),

    NO_BINARY_FRACTIONS_IN_FIELDS(fields().that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("fr.passerelle.treasury..")
            .should(Conditions.field("be exact", field -> isExact(field.getRawType())))),

    NO_BINARY_FRACTIONS_IN_METHODS(methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("fr.passerelle.treasury..")
            .should(Conditions.method("be exact", HouseRule::isExact))),

    NAMES_ARE_WORDS_OF_THE_GLOSSARY(
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Bean|VO|Facade)(\\$.*)?")),

    /** Hibernate calls the constructor without parameters for every row and every proxy: an id drawn there is a lie. */
    IDS_ARE_DRAWN_BY_BUSINESS_CONSTRUCTORS(noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "a constructor without parameters draws an id", HouseRule::drawsIdOfRow))),

    ONCE_HAS_A_STORABLE_OUTCOME(methods()
            .that()
            .areAnnotatedWith(Once.class)
            .should(Conditions.method(
                    "return void, UUID or String",
                    method -> List.of("void", UUID.class.getName(), String.class.getName())
                            .contains(method.getRawReturnType().getName()))));

    /** Tables that only grow, or only live for a while: they are their own history. */
    private static final class Journals {
        static final Set<String> NAMES = Set.of(
                "AuditEntry", // the hash chain itself
                "Revision", // what Envers hangs its rows on
                "Step", // the history shown to people
                "Remark", // what stands beside it
                "Job",
                "OutboxMail",
                "AccessToken",
                "Throttle",
                "Visit",
                "CopyReading", // who opened which signed copy
                "KnownDevice",
                "Commune"); // reference data, written by migrations only
    }

    private final ArchRule rule;

    HouseRule(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    void check(JavaClasses classes) {
        rule.check(classes);
    }

    private static DescribedPredicate<JavaClass> are(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }

    private static boolean drawsIdOfRow(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().equals("Ids")
                && access.getOrigin().isConstructor()
                && access.getOrigin().getRawParameterTypes().isEmpty();
    }

    private static boolean asksForeignRepository(JavaAccess<?> access) {
        JavaClass target = access.getTargetOwner();
        return target.getSimpleName().endsWith("Repository")
                && target.getPackageName().startsWith("fr.passerelle.")
                && !capability(target).equals(capability(access.getOriginOwner()));
    }

    /** The first word after {@code fr.passerelle.} */
    private static String capability(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }

    private static boolean missesProxy(JavaAccess<?> access) {
        return isSessionBean(access.getTargetOwner())
                && !access.getOriginOwner()
                        .isAssignableTo(access.getTargetOwner().getName())
                && access.getTarget().resolveMember().stream()
                        .anyMatch(member -> !member.getModifiers().contains(PUBLIC)
                                && !member.getModifiers().contains(STATIC));
    }

    private static boolean isSecured(JavaMethod method) {
        return saysWho(method) || saysWho(method.getOwner());
    }

    private static boolean saysWho(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class) || element.isAnnotatedWith(PermitAll.class);
    }

    private static boolean isNamed(JavaField field) {
        if (!field.getRawType().isEnum() || field.isAnnotatedWith(Convert.class)) {
            return true;
        }
        return field.tryGetAnnotationOfType(Enumerated.class)
                .map(stored -> stored.value() == jakarta.persistence.EnumType.STRING)
                .orElse(false);
    }

    private static boolean asksTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean clockless = access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && clockless
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>") && clockless && hasNoParameter(access);
    }

    private static boolean hasNoParameter(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().isEmpty();
    }

    private static boolean isExact(JavaMethod method) {
        return isExact(method.getRawReturnType())
                && method.getRawParameterTypes().stream().allMatch(HouseRule::isExact);
    }

    private static boolean isExact(JavaClass type) {
        return !Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }
}
