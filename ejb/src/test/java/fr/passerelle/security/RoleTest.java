package fr.passerelle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void theConstantsForAnnotationsAreTheRoles() {
        assertThat(Arrays.stream(Roles.class.getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(java.lang.reflect.Field::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Enum::name).toList());
    }

    @Test
    void aConflictHoldsBothWays() {
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                assertThat(one.conflictsWith(other)).isEqualTo(other.conflictsWith(one));
            }
        }
    }

    @Test
    void nobodyBothDecidesAndPays() {
        assertThatThrownBy(() -> Role.requireCompatible(Set.of(Role.DECIDER, Role.FINANCE_VALIDATOR)))
                .hasMessage("role.forbiddenPair");
        assertThatThrownBy(() -> Role.requireCompatible(Set.of(Role.INSTRUCTOR, Role.DECIDER)))
                .hasMessage("role.forbiddenPair");
        assertThatThrownBy(() -> Role.requireCompatible(Set.of(Role.FINANCE_PREPARER, Role.FINANCE_VALIDATOR)))
                .hasMessage("role.forbiddenPair");
    }

    @Test
    void anAdministratorTouchesNoMoney() {
        for (Role role : Role.values()) {
            if (role.touchesMoney()) {
                assertThat(role.conflictsWith(Role.ADMINISTRATOR)).isTrue();
            }
        }
    }

    @Test
    void anAuditorOnlyReads() {
        for (Role role : Role.values()) {
            if (role.isStaff() && role != Role.AUDITOR) {
                assertThat(role.conflictsWith(Role.AUDITOR)).isTrue();
            }
        }
    }
}
