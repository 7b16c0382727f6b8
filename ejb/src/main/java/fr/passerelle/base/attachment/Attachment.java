package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A file that somebody brought. What it is never changes; a better one supersedes it, and it stays readable. */
@Entity
@Audited
public class Attachment extends Persistent {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PieceKind kind;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private String slot;

    @Column(updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AcceptedType type;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private UUID uploadedBy;

    @Column(updatable = false)
    private String uploadedByName;

    @Column(updatable = false)
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private ScanState scanState;

    private Instant supersededAt;
    private LocalDate validUntil;

    protected Attachment() {}

    Attachment(Slot slot, Received received, ScanState scanState, Actor by, Instant at) {
        super(Ids.next());
        this.kind = slot.kind();
        this.organisationId = slot.organisationId();
        this.subjectId = slot.subjectId();
        this.slot = slot.name();
        this.fileName = received.name().value();
        this.type = received.type();
        this.size = received.size();
        this.sha256 = received.sha256();
        this.scanState = scanState;
        this.uploadedBy = by.accountId();
        this.uploadedByName = by.name();
        this.uploadedAt = at;
    }

    /** The same content in another place: nothing is uploaded twice. */
    Attachment reusedIn(Slot other, Actor by, Instant at) {
        return new Attachment(other, new Received(new FileName(fileName), type, size, sha256), scanState, by, at);
    }

    Slot place() {
        return new Slot(kind, organisationId, subjectId, slot);
    }

    void supersede(Instant at) {
        if (!isCurrent()) {
            throw new RuleViolation("attachment.superseded", fileName);
        }
        supersededAt = at;
    }

    void scanned(ScanState verdict) {
        scanState = verdict;
    }

    /** How long what it says holds: statutes for ever (null), an insurance certificate until a day. */
    void keepUntil(LocalDate day) {
        validUntil = day;
    }

    /** Nobody opens an infected file; staff wait for the verdict, its owners know what they sent. */
    void requireOpenTo(Actor actor) {
        if (scanState == ScanState.INFECTED) {
            throw new RuleViolation("attachment.infected", fileName);
        }
        if (actor.isStaff() && !scanState.isOpenToStaff()) {
            throw new RuleViolation("attachment.pending", fileName);
        }
    }

    public boolean isCurrent() {
        return supersededAt == null;
    }

    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    public PieceKind getKind() {
        return kind;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public String getSlot() {
        return slot;
    }

    public String getFileName() {
        return fileName;
    }

    public AcceptedType getType() {
        return type;
    }

    public String getMediaType() {
        return type.mediaType();
    }

    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    public ScanState getScanState() {
        return scanState;
    }

    public UUID getUploadedBy() {
        return uploadedBy;
    }

    public String getUploadedByName() {
        return uploadedByName;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public Instant getSupersededAt() {
        return supersededAt;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }
}
