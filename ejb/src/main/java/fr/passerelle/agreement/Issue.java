package fr.passerelle.agreement;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was frozen when an agreement was issued: the words of its articles and the bytes of its document by their SHA-256,
 * and who will sign.
 */
@Embeddable
public class Issue {
    private Instant issuedAt;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "document_sha256")
    private String documentSha256;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "funder_signatory_name"))
    @AttributeOverride(name = "capacity", column = @Column(name = "funder_signatory_capacity"))
    private Signatory forFunder;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "beneficiary_signatory_name"))
    @AttributeOverride(name = "capacity", column = @Column(name = "beneficiary_signatory_capacity"))
    private Signatory forBeneficiary;

    protected Issue() {}

    public Issue(Instant at, String textSha256, String documentSha256, Signatory forFunder, Signatory forBeneficiary) {
        if (documentSha256 == null || !documentSha256.matches("[0-9a-f]{64}")) {
            throw new RuleViolation("agreement.documentMissing");
        }
        this.issuedAt = at;
        this.textSha256 = textSha256;
        this.documentSha256 = documentSha256;
        this.forFunder = forFunder;
        this.forBeneficiary = forBeneficiary;
    }

    LocalDate day() {
        return Paris.localTime(issuedAt).toLocalDate();
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getTextSha256() {
        return textSha256;
    }

    public String getDocumentSha256() {
        return documentSha256;
    }

    public Signatory getForFunder() {
        return forFunder;
    }

    public Signatory getForBeneficiary() {
        return forBeneficiary;
    }
}
