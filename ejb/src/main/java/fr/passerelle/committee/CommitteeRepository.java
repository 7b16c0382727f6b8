package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.budget.Envelope;
import fr.passerelle.call.ProjectCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class CommitteeRepository {
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Decision get(UUID decisionId) {
        Decision decision = em.find(Decision.class, decisionId);
        if (decision == null) {
            throw new NotFound();
        }
        return decision;
    }

    /** By request. */
    List<Decision> listDecisions(int first, int size) {
        return em.createQuery("from Decision d order by d.applicationId", Decision.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    Optional<Decision> findDecision(UUID applicationId) {
        return em.createQuery("from Decision d where d.applicationId = :id", Decision.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    Optional<Transmission> findTransmission(Deliberation deliberation) {
        return em.createQuery(
                        "from Transmission t where t.deliberationNumber = :number and t.deliberationDate = :date",
                        Transmission.class)
                .setParameter("number", deliberation.number())
                .setParameter("date", deliberation.date())
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<CommitteeOpinion> listOpinions(UUID applicationId) {
        return em.createQuery(
                        "from CommitteeOpinion o where o.applicationId = :id order by o.meetingDate desc, o.id desc",
                        CommitteeOpinion.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** The oldest first; a meeting that has more than {@link #MOST} to look at takes them in two goes. */
    List<AgendaItem> listAgenda(Set<ApplicationState> states) {
        return em.createQuery("""
                        select a, s, o, d from Application a join fetch a.organisation
                        join fetch a.call c join fetch c.envelope
                        join Assessment s on s.applicationId = a.id
                        left join CommitteeOpinion o on o.applicationId = a.id
                        left join Decision d on d.applicationId = a.id
                        where a.state in :states order by a.submittedAt, a.id
                        """, Object[].class)
                .setParameter("states", states)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new AgendaItem(
                        (Application) row[0], (Assessment) row[1], (CommitteeOpinion) row[2], (Decision) row[3]))
                .toList();
    }

    /** The filed requests of this organisation, the newest first, {@link #MOST} at most. */
    List<OrganisationFile> listOf(UUID organisationId) {
        return em.createQuery("""
                        select new fr.passerelle.committee.OrganisationFile(
                            a.id, a.reference, a.title, c.title, a.state, a.requestedAmount, d.amount)
                        from Application a join a.call c left join Decision d on d.applicationId = a.id
                        where a.organisation.id = :organisation and a.submittedAt is not null
                        order by a.submittedAt desc, a.id desc
                        """, OrganisationFile.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those with money of this year or a later one. */
    List<EnvelopeLeft> listEnvelopes(int year) {
        List<?> rows = em.createNativeQuery("""
                        select cast(e.id as varchar(36)), e.name, e.total,
                            (select coalesce(sum(d.amount), 0) from project_call c join application a on a.call_id = c.id
                             join decision d on d.application_id = a.id where c.envelope_id = e.id)
                        from envelope e where exists
                            (select 1 from envelope_year y where y.envelope_id = e.id and y.budget_year >= :year)
                        order by e.name, e.id
                        """)
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(CommitteeRepository::left)
                .toList();
    }

    private static EnvelopeLeft left(Object[] row) {
        Money total = Money.of((BigDecimal) row[2]);
        return new EnvelopeLeft(
                UUID.fromString((String) row[0]), (String) row[1], total, total.minus(Money.of((BigDecimal) row[3])));
    }

    /** What the decisions have left of the envelope of this call; nobody else takes of it until the transaction ends. */
    Money lockLeft(ProjectCall call) {
        em.find(Envelope.class, call.getEnvelope().getId(), LockModeType.PESSIMISTIC_WRITE);
        return left(call);
    }

    Money left(ProjectCall call) {
        return call.getEnvelope()
                .getTotal()
                .minus(sumAwards(Set.of(call.getId())).getOrDefault(call.getId(), Money.ZERO));
    }

    /** What the envelope of each of these calls already gave, by whatever call; those that gave nothing are absent. */
    Map<UUID, Money> sumAwards(Set<UUID> callIds) {
        if (callIds.isEmpty()) {
            return Map.of();
        }
        Stream<?> sums =
                em.createNativeQuery("""
                        select cast(c.id as varchar(36)), sum(d.amount) from project_call c
                        join project_call sharing on sharing.envelope_id = c.envelope_id
                        join application a on a.call_id = sharing.id join decision d on d.application_id = a.id
                        where c.id in (:calls) group by c.id
                        """).setParameter("calls", callIds).getResultStream();
        return sums.map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> Money.of((BigDecimal) row[1])));
    }
}
