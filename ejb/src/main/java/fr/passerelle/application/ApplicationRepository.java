package fr.passerelle.application;

import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.form.Answers;
import fr.passerelle.organisation.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests and what hangs on them. Every look-up of a file says for whom: out of reach is not found. */
@ApplicationScoped
class ApplicationRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Application get(UUID id, Actor actor) {
        return em.createQuery(
                        "from Application a join fetch a.call join fetch a.organisation where a.id = :id",
                        Application.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(application -> application.within(actor))
                .orElseThrow(NotFound::new);
    }

    /** The same, holding its row until the transaction ends: two people cannot act on one file at once. */
    Application lock(UUID id, Actor actor) {
        return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(application -> application.within(actor))
                .orElseThrow(NotFound::new);
    }

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('application_number')")
                        .getSingleResult())
                .longValue();
    }

    Answers answers(UUID applicationId) {
        return new Answers(em.createQuery("from Answer a where a.applicationId = :id", Answer.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .collect(Collectors.toMap(Answer::getField, Answer::getValue)));
    }

    Optional<Answer> findAnswer(UUID applicationId, String field) {
        return em.createQuery("from Answer a where a.applicationId = :id and a.field = :field", Answer.class)
                .setParameter("id", applicationId)
                .setParameter("field", field)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        em.flush();
    }

    /** How often this request was filed. */
    int countSubmissions(UUID applicationId) {
        return em.createQuery("select count(s) from Submission s where s.applicationId = :id", Long.class)
                .setParameter("id", applicationId)
                .getSingleResult()
                .intValue();
    }

    Optional<Correction> findOpenCorrection(UUID applicationId) {
        return em.createQuery(
                        "from Correction c where c.applicationId = :id and c.answeredAt is null", Correction.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    Optional<Instant> findAsked(Message.Kind kind, UUID aboutId) {
        return Optional.ofNullable(em.createQuery(
                        "select min(m.sentAt) from Message m where m.kind = :kind and m.aboutId = :about",
                        Instant.class)
                .setParameter("kind", kind)
                .setParameter("about", aboutId)
                .getSingleResult());
    }

    Optional<Assessment> findAssessment(UUID applicationId) {
        return em.createQuery("from Assessment a where a.applicationId = :id", Assessment.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Writes again what the requests of an organisation are found by, without touching the requests themselves. */
    void writeSearchTexts(Organisation organisation) {
        em.createQuery(
                        "select a.id, a.reference, a.title from Application a where a.organisation = :organisation",
                        Tuple.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .forEach(row -> em.createQuery("update Application a set a.searchText = :text where a.id = :id")
                        .setParameter(
                                "text",
                                Application.searchText(
                                        row.get(1, String.class), row.get(2, String.class), organisation))
                        .setParameter("id", row.get(0))
                        .executeUpdate());
    }
}
