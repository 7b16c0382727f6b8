package fr.passerelle.agreement.signature;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.Signing;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Duties;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.access.Roles;
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
import java.util.UUID;

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
        agreement.returned(scan(agreement, fileName, copy), history.mover());
    }

    /** Both signatures stand on the copy that the association returned. */
    @Once
    public void confirm(UUID agreementId, long version, SignatureDates dates) {
        confirm(seen(agreementId, version), dates, null);
    }

    /** The métropole signed after the association: finance brings the copy that bears both signatures. */
    @Once
    public void confirmWithCopy(
            UUID agreementId, long version, SignatureDates dates, String fileName, InputStream countersigned) {
        Agreement agreement = seen(agreementId, version);
        confirm(agreement, dates, keep(agreement, fileName, countersigned));
    }

    private void confirm(Agreement agreement, SignatureDates dates, UUID countersignedId) {
        pay(agreement);
        agreement.confirm(dates, countersignedId, Paris.today(clock), history.mover());
    }

    /** Asks the association for another copy, saying why. */
    @Once
    public void rejectCopy(UUID agreementId, long version, String reason) {
        Agreement agreement = seen(agreementId, version);
        agreement.rejectCopy(reason, history.mover());
    }

    /** Signed on paper by both parties: finance brings the scan. */
    @Once
    public void markSigned(UUID agreementId, long version, SignatureDates dates, String fileName, InputStream copy) {
        Agreement agreement = pay(seen(agreementId, version));
        agreement.markSigned(scan(agreement, fileName, copy), dates, Paris.today(clock), history.mover());
    }

    private Signing scan(Agreement agreement, String fileName, InputStream copy) {
        return new Signing(
                keep(agreement, fileName, copy), clock.instant(), actor.get().name());
    }

    private UUID keep(Agreement agreement, String fileName, InputStream copy) {
        Slot slot = new Slot(PieceKind.SIGNED_AGREEMENT, agreement.getOrganisationId(), agreement.getId(), SLOT);
        UUID copyId = attachments.attachScan(slot, fileName, copy);
        agreement.requireSignedCopy(attachments.sha256(copyId));
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
