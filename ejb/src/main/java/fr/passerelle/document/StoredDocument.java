package fr.passerelle.document;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.store.DocumentStore;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A PDF that was made and kept. Its {@code code} opens the public check page, which tells no personal data. */
@Entity
@Audited
public class StoredDocument extends Persistent {
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    /** The filing, the decision or the agreement that it is made of. */
    private UUID subjectId;

    private UUID organisationId;
    private String reference;
    private String code;
    private String sha256;

    /** Of what it says, printed on it; null on those made before it was kept. */
    private String fingerprint;

    /** Whether every word was found in it before it was kept; false on those made before that was done. */
    private boolean readBack;

    private long size;
    private Instant createdAt;

    protected StoredDocument() {}

    StoredDocument(Press.Title title, CheckCode code, Instant at) {
        super(Ids.next());
        this.kind = title.kind();
        this.subjectId = title.subjectId();
        this.organisationId = title.organisationId();
        this.reference = title.reference();
        this.code = code.value();
        this.createdAt = at;
        this.readBack = true;
    }

    void holds(DocumentStore.Stored content, String printed) {
        fingerprint = printed;
        sha256 = content.sha256();
        size = content.size();
    }

    /** A name that says what it is, as in {@code recepisse-DEM-2026-00012.pdf}. */
    public String fileName() {
        String word = switch (kind) {
            case RECEIPT -> "recepisse";
            case AWARD_LETTER -> "notification";
            case REFUSAL_LETTER -> "refus";
            case AGREEMENT -> "convention";
        };
        return word + "-" + reference + ".pdf";
    }

    public DocumentKind getKind() {
        return kind;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public String getReference() {
        return reference;
    }

    public String getCode() {
        return code;
    }

    public String getSha256() {
        return sha256;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public long getSize() {
        return size;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
