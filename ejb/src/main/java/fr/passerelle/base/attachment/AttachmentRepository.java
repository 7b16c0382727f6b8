package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.HoldingKind;
import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository {
    private static final int MOST = 500;
    private static final String OF_SUBJECT = """
            select new fr.passerelle.base.attachment.AttachmentRow(a.id, a.subjectId, a.slot, a.fileName, a.type,
                a.size, a.sha256, a.scanState, a.uploadedByName, a.uploadedAt, a.validUntil)
            from Attachment a where a.organisationId = :organisation and a.subjectId = :subject
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<PieceReaders> readers;

    void add(Attachment attachment) {
        em.persist(attachment);
    }

    Attachment get(UUID id) {
        Attachment attachment = em.find(Attachment.class, id);
        if (attachment == null) {
            throw new NotFound();
        }
        return attachment;
    }

    /** The file, if those who speak for its kind let this actor open it. */
    Attachment get(UUID id, Actor actor) {
        Attachment attachment = get(id);
        readers.stream()
                .filter(one -> one.kind() == attachment.getKind())
                .findFirst()
                .orElseThrow(NotFound::new)
                .require(actor, attachment);
        return attachment;
    }

    /** The current files of a subject, by slot and age. */
    List<AttachmentRow> listCurrent(UUID organisationId, UUID subjectId) {
        return list(OF_SUBJECT + " and a.supersededAt is null", organisationId, subjectId);
    }

    /** The same, with those that were replaced. */
    List<AttachmentRow> listEver(UUID organisationId, UUID subjectId) {
        return list(OF_SUBJECT, organisationId, subjectId);
    }

    private List<AttachmentRow> list(String which, UUID organisationId, UUID subjectId) {
        return em.createQuery(which + " order by a.slot, a.uploadedAt, a.id", AttachmentRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("subject", subjectId)
                .setMaxResults(MOST)
                .getResultList();
    }

    long countCurrent(UUID subjectId) {
        return em.createQuery(
                        "select count(a) from Attachment a where a.subjectId = :subject and a.supersededAt is null",
                        Long.class)
                .setParameter("subject", subjectId)
                .getSingleResult();
    }

    /** All that an organisation ever brought, superseded files included, in bytes. */
    long totalSize(UUID organisationId) {
        return em.createQuery(
                        "select coalesce(sum(a.size), 0L) from Attachment a where a.organisationId = :organisation",
                        Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    /** What this person sent, the latest first. */
    List<Holding> heldOf(UUID accountId) {
        return em.createQuery(
                        "select a from Attachment a where a.uploadedBy = :account order by a.uploadedAt desc",
                        Attachment.class)
                .setParameter("account", accountId)
                .setMaxResults(5_000)
                .getResultStream()
                .map(piece ->
                        new Holding(HoldingKind.PIECE, piece.getUploadedAt(), piece.getSlot(), piece.getFileName()))
                .toList();
    }
}
