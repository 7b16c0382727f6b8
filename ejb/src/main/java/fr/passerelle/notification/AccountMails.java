package fr.passerelle.notification;

import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.LinkIssued;
import fr.passerelle.base.account.People;
import fr.passerelle.base.account.People.Correspondent;
import fr.passerelle.base.account.TokenPurpose;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.shared.Paris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** Mails about one's own account: one-time links, and changes that the owner must be able to notice. */
@ApplicationScoped
class AccountMails {
    private static final Map<TokenPurpose, String> LINKS = Map.of(
            TokenPurpose.PASSWORD_RESET, "passwordReset",
            TokenPurpose.ACTIVATION, "activation",
            TokenPurpose.INVITATION, "invitation");

    private static final Map<AccountNotice.Kind, String> NOTICES = Map.of(
            AccountNotice.Kind.ALREADY_REGISTERED, "alreadyRegistered",
            AccountNotice.Kind.PASSWORD_CHANGED, "passwordChanged",
            AccountNotice.Kind.ROLES_CHANGED, "rolesChanged",
            AccountNotice.Kind.MANDATE_CHANGED, "mandateChanged");

    @Inject
    private People people;

    @Inject
    private FileRepository files;

    @Inject
    private Outbox outbox;

    void send(@Observes LinkIssued link) {
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(link.language().locale())
                .format(Paris.localTime(link.expiresAt()));
        String inviter = link.issuedBy() == null
                ? ""
                : people.find(link.issuedBy()).map(Correspondent::name).orElse("");
        String template = LINKS.get(link.purpose());
        outbox.mail(
                link.login(),
                link.language(),
                link.purpose() == TokenPurpose.ACTIVATION && !inviter.isBlank() ? template + "ByStaff" : template,
                link.purpose().path(link.secret()),
                until,
                inviter,
                link.organisationId() == null ? "" : files.organisationName(link.organisationId()));
    }

    void send(@Observes AccountNotice notice) {
        outbox.mail(notice.login(), notice.language(), NOTICES.get(notice.kind()), "/open/security/login.xhtml");
    }
}
