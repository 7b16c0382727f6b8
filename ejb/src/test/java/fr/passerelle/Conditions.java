package fr.passerelle;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions of {@link HouseRule} on one method or one field. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaMethod> method(String words, Predicate<JavaMethod> test) {
        return condition(words, test);
    }

    static ArchCondition<JavaField> field(String words, Predicate<JavaField> test) {
        return condition(words, test);
    }

    private static <T extends JavaMember> ArchCondition<T> condition(String words, Predicate<T> test) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T member, ConditionEvents events) {
                if (!test.test(member)) {
                    events.add(SimpleConditionEvent.violated(member, member.getFullName() + " should " + words));
                }
            }
        };
    }
}
