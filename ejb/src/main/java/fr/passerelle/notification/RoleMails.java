package fr.passerelle.notification;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.People;
import fr.passerelle.base.grant.RoleNotice;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Paris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is proposed, agreed, stopped or in force of the roles that take two, told to all administrators and the person. */
@ApplicationScoped
class RoleMails {
    private static final Map<RoleNotice.Kind, String> TEMPLATES = Map.of(
            RoleNotice.Kind.PROPOSED, "roleProposed",
            RoleNotice.Kind.APPROVED, "roleApproved",
            RoleNotice.Kind.DISMISSED, "roleDismissed",
            RoleNotice.Kind.IN_FORCE, "roleInForce");

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    void send(@Observes RoleNotice notice) {
        people.find(notice.accountId()).ifPresent(person -> {
            String page = "/admin/security/access.xhtml?id=" + notice.accountId();
            people.withRole(Role.ADMINISTRATOR).stream()
                    .filter(one -> !one.accountId().equals(person.accountId()))
                    .forEach(one -> send(one, TEMPLATES.get(notice.kind()), page, notice, person.name()));
            send(person, TEMPLATES.get(notice.kind()) + "You", "/open/contact.xhtml", notice, person.name());
        });
    }

    private void send(People.Correspondent to, String template, String path, RoleNotice notice, String person) {
        Locale locale = to.language().locale();
        String roles =
                notice.roles().stream().map(role -> Texts.label(locale, role)).collect(Collectors.joining(", "));
        outbox.mail(to.mail(), to.language(), template, path, notice.actor(), person, roles, hour(notice, locale));
    }

    private static String hour(RoleNotice notice, Locale locale) {
        return notice.effectiveAt() == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(Paris.localTime(notice.effectiveAt()));
    }
}
