package fr.passerelle.agreement.signature;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.Signing;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Duties;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.Slot;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.workflow.History;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** From the issued agreement to the signed one. Whoever confirms a signature did not prepare the agreement. */
@Stateless
@RolesAllowed(Roles.FINANCE_VALIDATOR)
public class Signatures {
    /** The slot of the scans, beside those of the request. */
    public static final String SLOT = "SIGNED_AGREEMENT";

    @Inject
    private AgreementRepository agreements;

    @Inject
    private Attachments attachments;

    @Inject
    private CopyInspection inspection;

    @Inject
    private CopyReadings readings;

    @Inject
    private Duties duties;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The signatory of the association brings the signed copy; the caller closes the stream. */
    @Once
    @RolesAllowed(Roles.APPLICANT)
    public void returnSigned(UUID agreementId, long version, String fileName, InputStream copy) {
        Agreement agreement = seen(agreementId, version);
        setAside(agreement);
        agreement.returned(scan(agreement, fileName, copy), history.mover());
    }

    /**
     * Finance brings a scan: of the agreement signed on paper, or of the copy that bears both signatures. It counts once
     * somebody opened it and says what they saw.
     */
    @Once
    public UUID bring(UUID agreementId, long version, String fileName, InputStream copy) {
        Agreement agreement = seen(agreementId, version);
        if (agreement.getState() == AgreementState.ISSUED) {
            setAside(agreement);
        }
        Signing brought = scan(agreement, fileName, copy);
        agreement.brought(brought, history.mover());
        return brought.getSignedCopyId();
    }

    /** Both signatures stand on the copy that makes the agreement. */
    @Once
    public void confirm(UUID agreementId, long version, SignatureCheck check) {
        Agreement agreement = pay(seen(agreementId, version));
        requireRead(agreement);
        agreement.confirm(check.dates(), Paris.today(clock), history.mover());
    }

    /** Asks the association for another copy, saying why. */
    @Once
    public void rejectCopy(UUID agreementId, long version, String reason) {
        Agreement agreement = seen(agreementId, version);
        setAside(agreement);
        agreement.rejectCopy(reason, history.mover());
    }

    /** Signed on paper by both parties: finance brought the scan. */
    @Once
    public void markSigned(UUID agreementId, long version, SignatureCheck check) {
        Agreement agreement = pay(seen(agreementId, version));
        requireRead(agreement);
        agreement.markSigned(check.dates(), Paris.today(clock), history.mover());
    }

    /** The copy was taken for the signed one by mistake: another one is asked for, and those that came are kept. */
    @Once
    public void reopen(UUID agreementId, long version, String reason) {
        Agreement agreement = seen(agreementId, version);
        setAside(agreement);
        agreement.reopen(reason, history.mover());
    }

    /** When this person opened the copy that makes the agreement; empty while they did not, or none came. */
    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
    public Optional<Instant> readAt(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        return Optional.ofNullable(agreement.getSigning())
                .flatMap(signing -> readings.at(signing.binding(), actor.get()));
    }

    /** Every copy that ever came, those that were refused or replaced included, the first one first. */
    @RolesAllowed(Roles.FILE_READER)
    public List<AttachmentRow> listCopies(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        return attachments.listEver(agreement.getOrganisationId(), agreementId);
    }

    private void requireRead(Agreement agreement) {
        if (agreement.getSigning() != null) {
            readings.require(agreement.getSigning().binding(), actor.get());
        }
    }

    private void setAside(Agreement agreement) {
        Signing signing = agreement.getSigning();
        if (signing != null) {
            Stream.of(signing.getSignedCopyId(), signing.getCountersignedCopyId())
                    .filter(Objects::nonNull)
                    .forEach(attachments::supersede);
        }
    }

    private Signing scan(Agreement agreement, String fileName, InputStream copy) {
        return new Signing(
                keep(agreement, fileName, copy), clock.instant(), actor.get().name());
    }

    private UUID keep(Agreement agreement, String fileName, InputStream copy) {
        Slot slot = new Slot(PieceKind.SIGNED_AGREEMENT, agreement.getOrganisationId(), agreement.getId(), SLOT);
        UUID copyId = attachments.attachScan(slot, fileName, copy);
        if (agreement.isFrozen()) {
            inspection.require(agreement, copyId, attachments.sha256(copyId));
        }
        return copyId;
    }

    private Agreement pay(Agreement agreement) {
        duties.take(agreement.getApplicationId(), actor.get(), Duty.PAYER);
        return agreement;
    }

    private Agreement seen(UUID agreementId, long version) {
        Agreement agreement = agreements.lock(agreementId, actor.get());
        agreement.requireVersion(version);
        return agreement;
    }
}
