package fr.passerelle.base.audit;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.People;
import fr.passerelle.base.shared.Paris;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The journal as people read it: the lines hold identifiers only, references and names are looked up when it is read. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AuditReading {
    private static final int LONGEST_PAGE = 200;
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Inject
    private AuditRepository audit;

    @Inject
    private People people;

    @Inject
    @Any
    private Instance<AuditSubjects> capabilities;

    /** The latest first. */
    public List<AuditRow> list(AuditFilter filter, int first, int size) {
        List<AuditEntry> entries = audit.list(query(filter), first, Math.min(size, LONGEST_PAGE));
        Map<UUID, String> actors =
                people.names(entries.stream().map(AuditEntry::getActorId).collect(Collectors.toSet()));
        Map<UUID, String> subjects = subjects(entries);
        return entries.stream()
                .map(entry -> new AuditRow(
                        entry,
                        subjects.getOrDefault(entry.getObjectId(), ""),
                        actors.getOrDefault(entry.getActorId(), "")))
                .toList();
    }

    public long count(AuditFilter filter) {
        return audit.count(query(filter));
    }

    private AuditQuery query(AuditFilter filter) {
        return new AuditQuery(
                filter.subject().isEmpty() ? null : meant(filter.subject()),
                filter.person().isEmpty() ? null : people.find(filter.person()),
                filter.from() == null
                        ? null
                        : filter.from().atStartOfDay(Paris.ZONE).toInstant(),
                filter.to() == null
                        ? null
                        : filter.to().plusDays(1).atStartOfDay(Paris.ZONE).toInstant());
    }

    private Set<UUID> meant(String subject) {
        if (ID.matcher(subject).matches()) {
            return Set.of(UUID.fromString(subject));
        }
        Set<UUID> ids = new LinkedHashSet<>(people.find(subject));
        labels().forEach((entity, label) -> ids.addAll(audit.find(entity, label, subject)));
        return ids;
    }

    private Map<Class<?>, String> labels() {
        Map<Class<?>, String> labels = new HashMap<>();
        capabilities.forEach(capability -> labels.putAll(capability.labels()));
        return labels;
    }

    private Map<UUID, String> subjects(List<AuditEntry> entries) {
        Map<String, Set<UUID>> byType = entries.stream()
                .filter(entry -> entry.getObjectId() != null)
                .collect(Collectors.groupingBy(
                        AuditEntry::getObjectType, Collectors.mapping(AuditEntry::getObjectId, Collectors.toSet())));
        Map<UUID, String> names =
                new HashMap<>(people.names(byType.getOrDefault(Account.class.getSimpleName(), Set.of())));
        labels().forEach((type, label) -> {
            Set<UUID> ids = byType.getOrDefault(type.getSimpleName(), Set.of());
            if (!ids.isEmpty()) {
                names.putAll(audit.names(type, label, ids));
            }
        });
        return names;
    }
}
