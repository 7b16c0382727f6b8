package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.application.Submission;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decision;
import fr.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DocumentRepository {
    @PersistenceContext
    private EntityManager em;

    /** Making a PDF takes thirty times as long as writing it down: nobody waits for a row meanwhile. */
    void refuseTransaction() {
        if (em.isJoinedToTransaction()) {
            throw new IllegalStateException("a document is printed outside of transactions");
        }
    }

    /** Written at once: a second maker of the same document waits here and meets the unique key. */
    void add(StoredDocument document) {
        em.persist(document);
        em.flush();
    }

    Optional<StoredDocument> find(DocumentKind kind, UUID subjectId) {
        return em.createQuery(
                        "from StoredDocument d where d.kind = :kind and d.subjectId = :subject", StoredDocument.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .findFirst();
    }

    StoredDocument get(UUID id, Actor actor) {
        StoredDocument document = em.find(StoredDocument.class, id);
        if (document == null) {
            throw new NotFound();
        }
        actor.requireReading(document.getOrganisationId());
        return document;
    }

    Optional<StoredDocument> findByCode(String code) {
        return em.createQuery("from StoredDocument d where d.code = :code", StoredDocument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<StoredDocument> findBySha256(String sha256) {
        return em.createQuery("from StoredDocument d where d.sha256 = :sha256", StoredDocument.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Submission filing(UUID submissionId) {
        return em.find(Submission.class, submissionId);
    }

    UUID applicationOfDecision(UUID decisionId) {
        return em.createQuery("select d.applicationId from Decision d where d.id = :id", UUID.class)
                .setParameter("id", decisionId)
                .getSingleResult();
    }

    /** The agreement that this document is; empty for any other kind. */
    Optional<Agreement> findAgreement(StoredDocument document) {
        return document.getKind() == DocumentKind.AGREEMENT
                ? Optional.ofNullable(em.find(Agreement.class, document.getSubjectId()))
                : Optional.empty();
    }

    /** What it says that may be compared by anybody who holds it. */
    PrintedFacts facts(StoredDocument document) {
        Organisation organisation = em.find(Organisation.class, document.getOrganisationId());
        return switch (document.getKind()) {
            case RECEIPT -> PrintedFacts.of(organisation);
            case AWARD_LETTER, REFUSAL_LETTER ->
                PrintedFacts.of(organisation, em.find(Decision.class, document.getSubjectId()));
            case AGREEMENT -> PrintedFacts.of(organisation, em.find(Agreement.class, document.getSubjectId()));
        };
    }

    DocumentStanding standing(Agreement agreement) {
        return switch (agreement.getState()) {
            case SIGNED -> DocumentStanding.SIGNED;
            case CANCELLED -> isReplaced(agreement) ? DocumentStanding.REPLACED : DocumentStanding.CANCELLED;
            default -> DocumentStanding.TO_SIGN;
        };
    }

    private boolean isReplaced(Agreement cancelled) {
        return em.createQuery(
                                "select count(a) from Agreement a"
                                        + " where a.liveDecisionId = :decision and a.issue.issuedAt is not null",
                                Long.class)
                        .setParameter("decision", cancelled.getDecisionId())
                        .getSingleResult()
                > 0;
    }
}
