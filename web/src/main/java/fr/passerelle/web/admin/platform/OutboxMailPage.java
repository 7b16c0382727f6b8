package fr.passerelle.web.admin.platform;

import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.mail.OutboxMail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A mail of a demonstration, as its reader would get it: the links work. */
@Named
@RequestScoped
public class OutboxMailPage {
    /** A line of the text; {@code link} when it is an address. */
    public record Line(String text, boolean link) {}

    @Inject
    private Outbox outbox;

    private UUID id;
    private OutboxMail mail;

    public void load() {
        mail = outbox.read(id);
    }

    /** In a demonstration each subject of the list leads to its mail. */
    public boolean isReadable() {
        return outbox.isReadHere();
    }

    public OutboxMail getMail() {
        return mail;
    }

    public List<Line> getLines() {
        return mail.getBody()
                .lines()
                .map(line -> new Line(line, line.startsWith("http")))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
