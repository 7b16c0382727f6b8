package fr.passerelle.web.admin.platform;

import fr.passerelle.platform.AuditEntry;
import fr.passerelle.platform.AuditVerification;
import fr.passerelle.platform.AuditVerifier;
import fr.passerelle.security.Actor;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Journal: what was done, when and to what, and whether nobody touched it since. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Inject
    private AuditVerifier verifier;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private String object = "";
    private int number = 1;
    private int pages = 1;
    private transient List<AuditEntry> rows = List.of();
    private transient AuditVerification verification;

    public void load() {
        verification = verifier.lastVerification().orElse(null);
        if (isReadable()) {
            pages = (int) Math.max(1, (verifier.count(wanted()) + SIZE - 1) / SIZE);
            number = Math.max(1, Math.min(number, pages));
            rows = verifier.list(wanted(), (number - 1) * SIZE, SIZE);
        }
    }

    public String verify() {
        if (verifier.verify().isSound()) {
            notices.done("audit.verified");
        } else {
            notices.warn("audit.brokenTitle");
        }
        return "/admin/platform/audit.xhtml?faces-redirect=true";
    }

    /** False when what was typed is no identifier at all. */
    public boolean isReadable() {
        return object.isEmpty() || ID.matcher(object).matches();
    }

    private UUID wanted() {
        return object.isEmpty() ? null : UUID.fromString(object);
    }

    /** What was done, in words where it has some: a fact of its own, or a step of a workflow. */
    public String actionOf(AuditEntry entry) {
        String step = texts.known(entry.getObjectType() + "Action." + entry.getAction(), entry.getAction());
        return texts.known("Audit." + entry.getAction(), step);
    }

    public String typeOf(AuditEntry entry) {
        return texts.known("Audit.type." + entry.getObjectType(), entry.getObjectType());
    }

    /** Who did it: a short identifier, never a name. */
    public String actorOf(AuditEntry entry) {
        if (entry.getActorId().equals(Actor.SYSTEM.accountId())) {
            return texts.web("audit.system");
        }
        return entry.getActorId().equals(Actor.ANONYMOUS.accountId())
                ? texts.web("audit.visitor")
                : shortened(entry.getActorId());
    }

    public boolean isPerson(AuditEntry entry) {
        return !entry.getActorId().equals(Actor.SYSTEM.accountId())
                && !entry.getActorId().equals(Actor.ANONYMOUS.accountId());
    }

    /** The end of an identifier: its start is a time, common to many. */
    public String shortened(UUID id) {
        return id == null ? "" : "…" + id.toString().substring(24);
    }

    public String getHref() {
        return "/admin/platform/audit.xhtml?object=" + (isReadable() ? object : "") + "&page=";
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object == null ? "" : object.strip();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getPages() {
        return pages;
    }

    public List<AuditEntry> getRows() {
        return rows;
    }

    public AuditVerification getVerification() {
        return verification;
    }
}
