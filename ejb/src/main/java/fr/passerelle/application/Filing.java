package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.call.Eligibility;
import fr.passerelle.form.Answers;
import fr.passerelle.form.Completeness;
import fr.passerelle.form.Form;
import fr.passerelle.form.Gap;
import fr.passerelle.organisation.Organisation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Filing a request: check, submit, answer what was asked back, withdraw. Refused filings lose nothing. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Filing {
    private ApplicationRepository applications;
    private Attachments attachments;
    private Progress progress;
    private AnswerDeadlines dueDates;
    private Mandates mandates;
    private DoubtList doubts;
    private CurrentActor actor;

    protected Filing() {}

    @Inject
    Filing(
            ApplicationRepository applications,
            Attachments attachments,
            Progress progress,
            AnswerDeadlines dueDates,
            Mandates mandates,
            DoubtList doubts,
            CurrentActor actor) {
        this.applications = applications;
        this.attachments = attachments;
        this.progress = progress;
        this.dueDates = dueDates;
        this.mandates = mandates;
        this.doubts = doubts;
        this.actor = actor;
    }

    /** Everything that still keeps this request from being filed. */
    public List<Gap> check(UUID applicationId) {
        return gaps(applications.get(applicationId, actor.get()));
    }

    /** The names of those who may file this request. */
    public List<String> listSignatories(UUID applicationId) {
        Organisation organisation = applications.get(applicationId, actor.get()).getOrganisation();
        return mandates.list(organisation.getId()).stream()
                .filter(mandate -> mandate.getRole() == MandateRole.SIGNATORY)
                .map(mandate -> mandate.getAccount().getName())
                .toList();
    }

    /** By when MEL decides; a silence until that day is a refusal. */
    public LocalDate decisionBy(UUID applicationId) {
        return dueDates.decision(applications.get(applicationId, actor.get()).getSubmittedAt());
    }

    /**
     * Files the request: after this returns, the row, its pieces and its number are committed.
     *
     * @param receivedAt the instant at which the complete request reached the server
     * @return the identifier of the request, for its receipt
     */
    @Once
    public UUID submit(UUID applicationId, Instant receivedAt) {
        Application application = progress.lock(applicationId);
        if (!application.getCall().receivesAt(receivedAt)) {
            throw new RuleViolation("call.notOpen");
        }
        requireEligible(application);
        return file(application, ApplicationAction.SUBMIT, receivedAt);
    }

    /** Sends back what had been asked; the date of the first filing stays the one that counts. */
    @Once
    public UUID resubmit(UUID applicationId, Instant receivedAt) {
        Application application = progress.lock(applicationId);
        UUID filed = file(application, ApplicationAction.RESUBMIT, receivedAt);
        applications.findOpenCorrection(applicationId).ifPresent(correction -> correction.answered(receivedAt));
        return filed;
    }

    @Once
    public void withdraw(UUID applicationId, String reason) {
        Application application = progress.lock(applicationId);
        progress.advance(application, ApplicationAction.WITHDRAW, null, reason);
    }

    private UUID file(Application application, ApplicationAction action, Instant receivedAt) {
        List<Gap> gaps = gaps(application);
        if (!gaps.isEmpty()) {
            throw new RuleViolation("application.incomplete", gaps.size());
        }
        Answers answers = applications.answers(application.getId());
        doubts.requireExplained(
                application, answers, Paris.localTime(receivedAt).toLocalDate());
        application.summarise(answers);
        application.received(receivedAt);
        progress.advance(application, action, dueDates.completenessCheck(), "");
        int number = applications.countSubmissions(application.getId()) + 1;
        applications.add(new Submission(
                application.getId(),
                number,
                receivedAt,
                actor.get().name(),
                new Snapshot(answers.values(), pieces(application))));
        return application.getId();
    }

    private void requireEligible(Application application) {
        Organisation organisation = application.getOrganisation();
        boolean active = organisation.getAddress().isInTerritory()
                || !applications.answers(application.getId()).communes().isEmpty();
        Eligibility eligibility = application.getCall().eligibility(organisation.getKind(), active);
        if (!eligibility.isEligible()) {
            throw new RuleViolation(eligibility.reasons().get(0));
        }
    }

    private List<Gap> gaps(Application application) {
        return Completeness.check(
                Form.of(application.getCall()),
                applications.answers(application.getId()),
                attached(application).stream().map(AttachmentRow::slot).collect(Collectors.toSet()));
    }

    private List<Snapshot.Piece> pieces(Application application) {
        return attached(application).stream()
                .map(piece -> new Snapshot.Piece(piece.slot(), piece.fileName(), piece.size(), piece.sha256()))
                .toList();
    }

    private List<AttachmentRow> attached(Application application) {
        return attachments.listCurrent(application.getOrganisation().getId(), application.getId());
    }
}
