package fr.passerelle.base.access;

import fr.passerelle.base.shared.RuleViolation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a person may do, whoever the organisation. Names are stored and used in {@code @RolesAllowed}. */
public enum Role {
    /** A person of an association; what they may do there is their {@link MandateRole}. */
    APPLICANT,
    INSTRUCTOR,
    SECRETARY,
    DECIDER,
    FINANCE_PREPARER,
    FINANCE_VALIDATOR,
    CALL_MANAGER,
    ADMINISTRATOR,
    AUDITOR;

    /** Pairs that one account never holds together; each pair is written once. */
    private static final Map<Role, Set<Role>> FORBIDDEN_WITH = Map.of(
            INSTRUCTOR, EnumSet.of(DECIDER, FINANCE_PREPARER, FINANCE_VALIDATOR),
            DECIDER, EnumSet.of(FINANCE_PREPARER, FINANCE_VALIDATOR),
            FINANCE_PREPARER, EnumSet.of(FINANCE_VALIDATOR),
            ADMINISTRATOR, EnumSet.of(DECIDER, FINANCE_PREPARER, FINANCE_VALIDATOR),
            AUDITOR,
                    EnumSet.of(
                            INSTRUCTOR,
                            SECRETARY,
                            DECIDER,
                            FINANCE_PREPARER,
                            FINANCE_VALIDATOR,
                            CALL_MANAGER,
                            ADMINISTRATOR));

    public boolean isStaff() {
        return this != APPLICANT;
    }

    /** Sees the files of all associations: everybody of the staff but those who only administer. */
    public boolean readsFiles() {
        return isStaff() && this != ADMINISTRATOR;
    }

    /** Decides on public money or pays it. */
    public boolean touchesMoney() {
        return this == DECIDER || this == FINANCE_PREPARER || this == FINANCE_VALIDATOR;
    }

    public boolean conflictsWith(Role other) {
        return FORBIDDEN_WITH.getOrDefault(this, Set.of()).contains(other)
                || FORBIDDEN_WITH.getOrDefault(other, Set.of()).contains(this);
    }

    /** Refuses a set of staff roles that one person may not hold together. */
    public static void requireCompatible(Set<Role> roles) {
        for (Role one : roles) {
            if (!one.isStaff()) {
                throw new RuleViolation("role.notStaff", one);
            }
            for (Role other : roles) {
                if (one.conflictsWith(other)) {
                    throw RuleViolation.onField("roles", "role.forbiddenPair", one, other);
                }
            }
        }
    }
}
