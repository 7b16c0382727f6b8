package fr.passerelle.base.mail;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Mails to send: written here with the work, sent later by {@link MailJob}, never lost and never before the commit. */
@Stateless
@PermitAll
public class Outbox {
    @Inject
    private OutboxRepository mails;

    @Inject
    private Jobs jobs;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * @param template the texts {@code mail.<template>.subject} and {@code mail.<template>.body}
     * @param path where the link of the mail leads, from the public address: {@code /portal/...}; placeholder {0}
     * @param args placeholders {1} and on: references, titles and dates, and who invites; nothing financial, no decision
     */
    public void mail(String to, Language language, String template, String path, Object... args) {
        Object[] words = new Object[args.length + 1];
        words[0] = settings.publicUrl() + path;
        System.arraycopy(args, 0, words, 1, args.length);
        OutboxMail mail = new OutboxMail(
                to,
                Texts.of(language.locale(), "mail." + template + ".subject", words),
                Texts.of(language.locale(), "mail." + template + ".body", words),
                clock.instant());
        mails.add(mail);
        jobs.enqueue(MailJob.KIND, mail.getId().toString(), "", clock.instant());
    }

    /** The latest first; every state when {@code state} is null. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<OutboxRow> list(MailState state, int first, int size) {
        return mails.list(state, first, Math.min(size, 200));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public long count(MailState state) {
        return mails.count(state);
    }

    /** Whether mails may be read in the product: in a demonstration, where nobody would get them otherwise. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public boolean isReadHere() {
        return settings.mailsAreReadHere();
    }

    /** With its text and its links, in a demonstration alone. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public OutboxMail read(UUID mailId) {
        if (!settings.mailsAreReadHere()) {
            throw new NotFound();
        }
        return mails.get(mailId);
    }

    /** Tries a mail again that was given up. */
    @Once
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void retry(UUID mailId) {
        OutboxMail mail = mails.get(mailId);
        mail.waitAgain();
        jobs.retry(MailJob.KIND, mailId.toString());
    }
}
