package fr.passerelle.base.mail;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A mail written in the transaction of the work that wants it. Once sent its text, which may hold a link, is erased. */
@Entity
public class OutboxMail {
    @Id
    private UUID id;

    @Version
    private long version;

    private String recipient;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private Instant createdAt;
    private Instant sentAt;

    protected OutboxMail() {}

    OutboxMail(String recipient, String subject, String body, Instant createdAt) {
        this.id = Ids.next();
        this.recipient = withoutLineEnds(recipient);
        this.subject = withoutLineEnds(subject);
        this.body = body;
        this.createdAt = createdAt;
    }

    private static String withoutLineEnds(String header) {
        return header.replaceAll("\\R", " ").strip();
    }

    void sent(Instant at) {
        state = MailState.SENT;
        sentAt = at;
        body = null;
    }

    void abandoned() {
        state = MailState.FAILED;
    }

    void waitAgain() {
        if (state != MailState.FAILED) {
            throw new RuleViolation("mail.notFailed");
        }
        state = MailState.WAITING;
    }

    public UUID getId() {
        return id;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    /** Null once sent. */
    public String getBody() {
        return body;
    }

    public MailState getState() {
        return state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
