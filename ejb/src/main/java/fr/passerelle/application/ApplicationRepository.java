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
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests and what hangs on them. Every look-up of a file says for whom: out of reach is not found. */
@ApplicationScoped
class ApplicationRepository {
    private static final int FETCHED_AT_ONCE = 500;

    /** Left joins, though both always exist: H2 then starts from the requests, in the order of their index. */
    private static final String ROW = """
            select new fr.passerelle.application.ApplicationRow(
                a.id, a.reference, o.name, a.title, c.title, a.state, a.requestedAmount, a.submittedAt, a.dueOn,
                a.assigneeName)
            from Application a left join a.organisation o left join a.call c
            """;

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
                .map(application -> reachable(application, actor))
                .orElseThrow(NotFound::new);
    }

    /** The same, holding its row until the transaction ends: two people cannot act on one file at once. */
    Application lock(UUID id, Actor actor) {
        return reachable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE), actor);
    }

    private static Application reachable(Application application, Actor actor) {
        if (application == null || actor.isStaff() && application.isDraft()) {
            throw new NotFound();
        }
        actor.requireReading(application.getOrganisation().getId());
        return application;
    }

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('application_number')")
                        .getSingleResult())
                .longValue();
    }

    Answers answers(UUID applicationId) {
        return new Answers(listAnswers(applicationId).values().stream()
                .collect(Collectors.toMap(Answer::getField, Answer::getValue)));
    }

    Map<String, Answer> listAnswers(UUID applicationId) {
        return em.createQuery("from Answer a where a.applicationId = :id", Answer.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .collect(Collectors.toMap(Answer::getField, Function.identity()));
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

    Optional<Submission> findLastSubmission(UUID applicationId) {
        return listSubmissions(applicationId).stream().findFirst();
    }

    /** Newest first. */
    List<Submission> listSubmissions(UUID applicationId) {
        return ofApplication(Submission.class, "number desc", applicationId);
    }

    Optional<Correction> findOpenCorrection(UUID applicationId) {
        return listCorrections(applicationId).stream()
                .filter(Correction::isOpen)
                .findFirst();
    }

    List<Correction> listCorrections(UUID applicationId) {
        return ofApplication(Correction.class, "askedAt desc", applicationId);
    }

    List<Message> listMessages(UUID applicationId) {
        return ofApplication(Message.class, "sentAt asc", applicationId);
    }

    Optional<Instant> findAsked(Message.Kind kind, UUID aboutId) {
        return Optional.ofNullable(em.createQuery(
                        "select min(m.sentAt) from Message m where m.kind = :kind and m.aboutId = :about",
                        Instant.class)
                .setParameter("kind", kind)
                .setParameter("about", aboutId)
                .getSingleResult());
    }

    List<Note> listNotes(UUID applicationId) {
        return ofApplication(Note.class, "writtenAt desc", applicationId);
    }

    Optional<Assessment> findAssessment(UUID applicationId) {
        return ofApplication(Assessment.class, "assessedAt desc", applicationId).stream()
                .findFirst();
    }

    private <T> List<T> ofApplication(Class<T> type, String order, UUID applicationId) {
        return em.createQuery(
                        "from " + type.getSimpleName() + " x where x.applicationId = :id order by x." + order, type)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** The requests of these organisations, the last begun first, drafts included. */
    List<OwnFile> listOf(Set<UUID> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new fr.passerelle.application.OwnFile(
                            a.id, a.reference, o.name, a.title, c.id, c.title, a.state, a.requestedAmount,
                            a.submittedAt, c.window.closesAt,
                            (select max(k.answerBy) from Correction k
                             where k.applicationId = a.id and k.answeredAt is null))
                        from Application a join a.organisation o join a.call c
                        where o.id in :mine order by a.createdAt desc
                        """, OwnFile.class)
                .setParameter("mine", organisationIds)
                .setMaxResults(200)
                .getResultList();
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

    List<ApplicationRow> list(ApplicationFilter filter, LocalDate today, int first, int size) {
        return rows(filter, today).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** Row after row, without holding them all. */
    Stream<ApplicationRow> stream(ApplicationFilter filter, LocalDate today, int most) {
        return rows(filter, today)
                .setMaxResults(most)
                .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE)
                .getResultStream();
    }

    private TypedQuery<ApplicationRow> rows(ApplicationFilter filter, LocalDate today) {
        String query = ROW + where(filter) + " order by " + filter.order().clause();
        return bind(em.createQuery(query, ApplicationRow.class), filter, today);
    }

    /** How many match, counted no further than {@code most}: an exact count would cost more than the page. */
    int count(ApplicationFilter filter, LocalDate today, int most) {
        return bind(em.createQuery("select 1 from Application a" + where(filter), Integer.class), filter, today)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private static String where(ApplicationFilter filter) {
        StringBuilder where = new StringBuilder(" where a.submittedAt is not null");
        if (!filter.states().isEmpty()) {
            where.append(" and a.state in :states");
        }
        if (!filter.sought().isEmpty()) {
            where.append(" and ").append(filter.sought().in("a.searchText"));
        }
        if (filter.assigneeId() != null) {
            where.append(" and a.assigneeId = :assignee");
        }
        if (filter.unassigned()) {
            where.append(" and a.assigneeId is null");
        }
        if (filter.callId() != null) {
            where.append(" and a.call.id = :call");
        }
        if (filter.signal() != null) {
            where.append(" and ").append(filter.signal().clause());
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ApplicationFilter filter, LocalDate today) {
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        filter.sought().parameters().forEach(query::setParameter);
        if (filter.assigneeId() != null) {
            query.setParameter("assignee", filter.assigneeId());
        }
        if (filter.callId() != null) {
            query.setParameter("call", filter.callId());
        }
        if (filter.signal() == ApplicationFilter.Signal.LATE) {
            query.setParameter("today", today);
        }
        return query;
    }
}
