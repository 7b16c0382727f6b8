package fr.passerelle.base.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void theConstantsForAnnotationsAreTheRoles() {
        assertThat(Arrays.stream(Roles.class.getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(java.lang.reflect.Field::getName)
                        .filter(name -> !name.equals(Roles.FILE_READER)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Enum::name).toList());
    }

    @Test
    void everybodyOfTheStaffReadsFilesButThoseWhoOnlyAdminister() {
        assertThat(with(Role.AUDITOR).roleNames()).containsExactlyInAnyOrder(Roles.AUDITOR, Roles.FILE_READER);
        assertThat(with(Role.ADMINISTRATOR).roleNames()).containsExactly(Roles.ADMINISTRATOR);
        assertThat(with(Role.ADMINISTRATOR, Role.CALL_MANAGER).isIn(Roles.FILE_READER))
                .isTrue();
        assertThat(with(Role.APPLICANT).roleNames()).containsExactly(Roles.APPLICANT);
        assertThat(Actor.ANONYMOUS.roleNames()).isEmpty();
    }

    private static Actor with(Role... roles) {
        return new Actor(UUID.randomUUID(), "a@example.org", "A", Set.of(roles), Map.of());
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
