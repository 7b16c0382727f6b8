package fr.passerelle.agreement;

import fr.passerelle.attachment.Attachments;
import fr.passerelle.attachment.Slot;
import fr.passerelle.platform.Once;
import fr.passerelle.security.CurrentActor;
import fr.passerelle.security.Duties;
import fr.passerelle.security.Duty;
import fr.passerelle.security.Roles;
import fr.passerelle.shared.Paris;
import fr.passerelle.shared.RuleViolation;
import fr.passerelle.workflow.History;
import fr.passerelle.workflow.Move;
import fr.passerelle.workflow.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
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
        AgreementState from = agreement.getState();
        agreement.returned(scan(agreement, fileName, copy), actor.get());
        record(agreement, AgreementAction.RETURN, from, "");
    }

    /** @param signedOn the day of the last signature */
    @Once
    public void confirm(UUID agreementId, long version, LocalDate signedOn) {
        requirePast(signedOn);
        Agreement agreement = pay(seen(agreementId, version));
        AgreementState from = agreement.getState();
        agreement.confirm(signedOn, actor.get());
        record(agreement, AgreementAction.CONFIRM, from, "");
    }

    /** Asks the association for another copy, saying why. */
    @Once
    public void rejectCopy(UUID agreementId, long version, String reason) {
        Agreement agreement = seen(agreementId, version);
        AgreementState from = agreement.getState();
        agreement.rejectCopy(reason, actor.get());
        record(agreement, AgreementAction.REJECT_COPY, from, reason);
    }

    /** Signed on paper: finance brings the scan. */
    @Once
    public void markSigned(UUID agreementId, long version, LocalDate signedOn, String fileName, InputStream copy) {
        requirePast(signedOn);
        Agreement agreement = pay(seen(agreementId, version));
        AgreementState from = agreement.getState();
        agreement.markSigned(scan(agreement, fileName, copy), signedOn, actor.get());
        record(agreement, AgreementAction.MARK_SIGNED, from, "");
    }

    private Signing scan(Agreement agreement, String fileName, InputStream copy) {
        UUID attachment =
                attachments.attach(new Slot(agreement.getOrganisationId(), agreement.getId(), SLOT), fileName, copy);
        return new Signing(attachment, clock.instant(), actor.get().name());
    }

    private void requirePast(LocalDate signedOn) {
        if (signedOn != null && signedOn.isAfter(Paris.today(clock))) {
            throw RuleViolation.onField("signedOn", "agreement.signedLater");
        }
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

    private void record(Agreement agreement, AgreementAction action, AgreementState from, String comment) {
        history.record(Subject.of(agreement), Move.of(action, from, agreement.getState()), comment);
    }
}
