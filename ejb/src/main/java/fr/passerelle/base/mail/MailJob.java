package fr.passerelle.base.mail;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/** Sends one mail of the outbox, as plain text. Its Message-ID stays the same when an attempt is repeated. */
@ApplicationScoped
class MailJob implements JobHandler {
    static final String KIND = "mail";

    @Inject
    private OutboxRepository mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.MAILING;
    }

    @Override
    public boolean isReady() {
        return settings.smtpHost().isPresent();
    }

    @Override
    public void run(String key, String payload) {
        OutboxMail mail = mails.get(UUID.fromString(key));
        try {
            Transport.send(message(mail));
        } catch (MessagingException refused) {
            throw new IllegalStateException("mail server", refused);
        }
        mail.sent(clock.instant());
    }

    @Override
    public void abandoned(String key) {
        mails.get(UUID.fromString(key)).abandoned();
    }

    private MimeMessage message(OutboxMail mail) throws MessagingException {
        MimeMessage message = new NumberedMessage(session(), "<" + mail.getId() + "@passerelle>");
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.getRecipient()));
        message.setSubject(mail.getSubject(), StandardCharsets.UTF_8.name());
        message.setText(mail.getBody(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(mail.getCreatedAt()));
        return message;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.smtpHost().orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.smtpPort()));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.smtpUser().isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.smtpUser().orElse(""), settings.smtpPassword().orElse(""));
            }
        });
    }

    /** The library would give a new Message-ID to each attempt; ours lets the receiver drop a repetition. */
    private static final class NumberedMessage extends MimeMessage {
        private final String messageId;

        private NumberedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
