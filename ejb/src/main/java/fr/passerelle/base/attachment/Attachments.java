package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.rule.DayRules;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.base.store.DocumentStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Files of applications, agreements and organisations. The capability that owns the subject decides when a file may be
 * brought or taken away, then calls this, and says who may open it ({@link PieceReaders}).
 */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
public class Attachments {
    @Inject
    private AttachmentRepository attachments;

    @Inject
    private Intake intake;

    @Inject
    private DocumentStore store;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Jobs jobs;

    @Inject
    private RuleParameters rules;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<PieceOpened> openings;

    @Inject
    private Clock clock;

    /**
     * Takes a file in, beside those already in the slot. The caller closes the stream.
     *
     * @throws RuleViolation on field {@code file} with what to repair
     */
    @Once
    public UUID attach(Slot slot, String declaredName, InputStream content) {
        Actor actor = writerFor(slot.organisationId());
        DayRules limits = rules.on(Paris.today(clock));
        requirePlace(slot, limits);
        Received received = intake.receive(declaredName, content, limits.bytes(RuleCode.UPLOAD_MAX_BYTES));
        return add(new Attachment(slot, received, firstState(), actor, clock.instant()));
    }

    /** As {@link #attach}, for a page of paper: PDF, JPEG or PNG only. */
    @Once
    public UUID attachScan(Slot slot, String declaredName, InputStream content) {
        AcceptedType.requireScan(FileName.sanitised(declaredName));
        return attach(slot, declaredName, content);
    }

    /** Takes a file in, in the place of another one, which is kept. */
    @Once
    public UUID replace(UUID attachmentId, String declaredName, InputStream content) {
        Attachment old = attachments.get(attachmentId, currentActor.get());
        supersede(attachmentId);
        return attach(old.place(), declaredName, content);
    }

    /** Takes a file away from its slot; it stays readable by whoever was given its address. */
    @Once
    public void supersede(UUID attachmentId) {
        Attachment attachment = attachments.get(attachmentId, currentActor.get());
        writerFor(attachment.getOrganisationId());
        attachment.supersede(clock.instant());
    }

    /** Puts a file that the organisation already gave in another slot. */
    @Once
    public UUID reuse(UUID attachmentId, Slot slot) {
        Actor actor = writerFor(slot.organisationId());
        Attachment known = attachments.get(attachmentId, actor);
        if (!known.getOrganisationId().equals(slot.organisationId())) {
            throw new NotFound();
        }
        requirePlace(slot, rules.on(Paris.today(clock)));
        return add(known.reusedIn(slot, actor, clock.instant()));
    }

    /** How long what a file says holds; null means for ever. */
    @Once
    public void keepUntil(UUID attachmentId, LocalDate validUntil) {
        Attachment attachment = attachments.get(attachmentId, currentActor.get());
        writerFor(attachment.getOrganisationId());
        attachment.keepUntil(validUntil);
    }

    /** The pieces of a subject, for a service that knows who reads it. */
    public List<AttachmentRow> listCurrent(UUID organisationId, UUID subjectId) {
        currentActor.get().requireReading(organisationId);
        return attachments.listCurrent(organisationId, subjectId);
    }

    /** All that was ever brought for a subject, what was replaced included, for a service that knows who reads it. */
    public List<AttachmentRow> listEver(UUID organisationId, UUID subjectId) {
        currentActor.get().requireReading(organisationId);
        return attachments.listEver(organisationId, subjectId);
    }

    public Download open(UUID attachmentId) {
        Actor actor = currentActor.get();
        Attachment attachment = attachments.get(attachmentId, actor);
        attachment.requireOpenTo(actor);
        openings.fire(new PieceOpened(attachment, actor));
        return new Download(
                attachment.getFileName(),
                attachment.getMediaType(),
                attachment.getSize(),
                store.open(attachment.getSha256()));
    }

    /** What its bytes are known by, to compare with another file. */
    public String sha256(UUID attachmentId) {
        return attachments.get(attachmentId, currentActor.get()).getSha256();
    }

    private UUID add(Attachment attachment) {
        attachments.add(attachment);
        audit.record("attachment.received", new Subject(Attachment.class, attachment.getId()), attachment.getSha256());
        if (attachment.getScanState() == ScanState.PENDING) {
            jobs.enqueue(ScanJob.KIND, attachment.getId().toString(), "", clock.instant());
        }
        return attachment.getId();
    }

    private ScanState firstState() {
        return scanner.isEnabled() ? ScanState.PENDING : ScanState.NOT_SCANNED;
    }

    private Actor writerFor(UUID organisationId) {
        Actor actor = currentActor.get();
        if (!actor.isStaff() && !actor.mayWriteFor(organisationId)) {
            throw new NotFound();
        }
        return actor;
    }

    private void requirePlace(Slot slot, DayRules limits) {
        int most = limits.count(RuleCode.UPLOAD_MAX_FILES);
        boolean ofAFile = !slot.subjectId().equals(slot.organisationId());
        if (ofAFile && attachments.countCurrent(slot.subjectId()) >= most) {
            throw RuleViolation.onField("file", "attachment.tooMany", most);
        }
        long quota = limits.bytes(RuleCode.UPLOAD_QUOTA_BYTES);
        if (attachments.totalSize(slot.organisationId()) >= quota) {
            throw RuleViolation.onField("file", "attachment.quota", quota / Intake.MEGABYTE);
        }
    }
}
