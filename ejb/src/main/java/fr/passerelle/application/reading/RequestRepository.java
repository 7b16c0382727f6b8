package fr.passerelle.application.reading;

import fr.passerelle.application.Answer;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Correction;
import fr.passerelle.application.Message;
import fr.passerelle.application.Note;
import fr.passerelle.application.Submission;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests and what hangs on them, to be read by whoever reached the request. */
@ApplicationScoped
class RequestRepository {
    private static final int FETCHED_AT_ONCE = 500;

    /** Left joins, though both always exist: H2 then starts from the requests, in the order of their index. */
    private static final String ROW = """
            select new fr.passerelle.application.reading.ApplicationRow(
                a.id, a.reference, o.name, a.title, c.title, a.state, a.requestedAmount, a.submittedAt, a.dueOn,
                a.assigneeName)
            from Application a left join a.organisation o left join a.call c
            """;

    @PersistenceContext
    private EntityManager em;

    /** What was typed for each question, by its key. */
    Answers typed(UUID applicationId) {
        return new Answers(
                em.createQuery("select a.field, a.value from Answer a where a.applicationId = :id", Object[].class)
                        .setParameter("id", applicationId)
                        .getResultStream()
                        .collect(Collectors.toMap(answer -> (String) answer[0], answer -> (String) answer[1])));
    }

    Map<String, Answer> listAnswers(UUID applicationId) {
        return em.createQuery("from Answer a where a.applicationId = :id", Answer.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .collect(Collectors.toMap(Answer::getField, Function.identity()));
    }

    Optional<Submission> findLastSubmission(UUID applicationId) {
        return em.createQuery("from Submission s where s.applicationId = :id order by s.number desc", Submission.class)
                .setParameter("id", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<Submission> listSubmissions(UUID applicationId) {
        return ofApplication(Submission.class, "number desc", applicationId);
    }

    List<Correction> listCorrections(UUID applicationId) {
        return ofApplication(Correction.class, "askedAt desc", applicationId);
    }

    List<Message> listMessages(UUID applicationId) {
        return ofApplication(Message.class, "sentAt asc", applicationId);
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
                        select new fr.passerelle.application.reading.OwnFile(
                            a.id, a.reference, o.name, a.title, c.id, c.title, a.state, a.requestedAmount,
                            a.submittedAt, c.window.closesAt,
                            (select max(k.answerBy) from Correction k
                             where k.applicationId = a.id and k.answeredAt is null),
                            a.exchange.unreadSince)
                        from Application a join a.organisation o join a.call c
                        where o.id in :mine order by a.createdAt desc
                        """, OwnFile.class)
                .setParameter("mine", organisationIds)
                .setMaxResults(200)
                .getResultList();
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
        if (filter.signal() == ApplicationFilter.Signal.RETURNED) {
            query.setParameter("returned", ApplicationAction.RETURN_TO_INSTRUCTION.name());
        }
        return query;
    }
}
