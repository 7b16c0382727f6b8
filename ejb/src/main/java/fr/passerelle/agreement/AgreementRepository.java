package fr.passerelle.agreement;

import fr.passerelle.application.Application;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decision;
import fr.passerelle.form.FormField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AgreementRepository {
    private static final int MOST = 200;
    private static final String ROW = """
            select new fr.passerelle.agreement.AgreementRow(a.id, a.applicationId, a.reference, o.name, a.title, a.state,
                f.amount, f.startsOn, f.endsOn,
                (select min(i.dueOn) from Instalment i where i.tranche.termsId = f.id), a.signing.signedOn, a.preparedAt)
            from Agreement a join a.versions f on f.number = a.termsNumber join Organisation o on o.id = a.organisationId
            """;
    private static final String OTHER_AWARD = """
            select new fr.passerelle.agreement.OtherAward(d, o.id, (select a.value from Answer a
                where a.applicationId = d.applicationId and a.field = :starts))
            """;
    private static final String AWARDED = """
            from Decision d join Application p on p.id = d.applicationId join p.organisation o
            where d.kind = fr.passerelle.committee.DecisionKind.AWARD
            """;
    private static final String AWARDED_WITHOUT =
            AWARDED + " and not exists (select 1 from Agreement a where a.liveDecisionId = d.id)";

    /** Those that wait, the first payment promised first; then those that are settled, the last one first. */
    private static final String LATE_FIRST = """
             order by case when a.state in (fr.passerelle.agreement.AgreementState.PREPARED,
                    fr.passerelle.agreement.AgreementState.ISSUED, fr.passerelle.agreement.AgreementState.RETURNED)
                then (select min(i.dueOn) from Instalment i where i.tranche.termsId = f.id) end nulls last,
                a.preparedAt desc, a.id desc
            """;

    @PersistenceContext
    private EntityManager em;

    /** Written at once: a second agreement on the same decision meets the unique key. */
    public void add(Agreement agreement) {
        em.persist(agreement);
        em.flush();
    }

    /** @throws NotFound when unknown, out of reach, or not shown to associations yet */
    Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(em.find(Agreement.class, id));
    }

    List<Agreement> listById(int first, int size) {
        return em.createQuery("from Agreement a order by a.id", Agreement.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Agreement get(UUID id, Actor actor) {
        return reachable(em.find(Agreement.class, id), actor);
    }

    public Agreement lock(UUID id, Actor actor) {
        return reachable(em.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE), actor);
    }

    private static Agreement reachable(Agreement agreement, Actor actor) {
        if (agreement == null) {
            throw new NotFound();
        }
        actor.requireReading(agreement.getOrganisationId());
        if (!actor.isStaff() && !agreement.isFrozen()) {
            throw new NotFound();
        }
        return agreement;
    }

    public Optional<Agreement> findLive(UUID applicationId) {
        return em.createQuery(
                        "from Agreement a where a.applicationId = :application and a.liveDecisionId is not null",
                        Agreement.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** The agreement whose document, as issued, is this file. */
    public Optional<Agreement> findIssuedAs(String sha256) {
        return em.createQuery("from Agreement a where a.issue.documentSha256 = :sha256", Agreement.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Application application(UUID id) {
        return Optional.ofNullable(em.find(Application.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<Decision> findDecision(UUID applicationId) {
        return em.createQuery("from Decision d where d.applicationId = :application", Decision.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Tranches of the other living agreements of this organisation. */
    public List<AidRow> listOtherTranches(UUID organisationId, UUID decisionId) {
        return em.createQuery("""
                        select new fr.passerelle.agreement.AidRow(a.organisationId, t.budgetYear, t.amount)
                        from Agreement a join a.versions f on f.number = a.termsNumber join f.tranches t
                        where a.organisationId = :organisation and a.liveDecisionId <> :decision
                        """, AidRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("decision", decisionId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Money of the living agreements of these organisations, year by year. */
    public List<AidRow> listTranches(Collection<UUID> organisationIds) {
        return em.createQuery("""
                        select new fr.passerelle.agreement.AidRow(a.organisationId, t.budgetYear, t.amount)
                        from Agreement a join a.versions f on f.number = a.termsNumber join f.tranches t
                        where a.organisationId in :organisations and a.liveDecisionId is not null
                        """, AidRow.class)
                .setParameter("organisations", organisationIds)
                .getResultList();
    }

    /** Awards to these organisations that no living agreement spreads over its years. */
    public List<OtherAward> awardsWithout(Collection<UUID> organisationIds) {
        return em.createQuery(OTHER_AWARD + AWARDED_WITHOUT + " and o.id in :organisations", OtherAward.class)
                .setParameter("organisations", organisationIds)
                .setParameter("starts", FormField.START_DATE.name())
                .getResultList();
    }

    /** What associations are promised in their issued agreements, the first to come first. */
    public List<PaymentRow> listPayments(Collection<UUID> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new fr.passerelle.agreement.PaymentRow(a.id, a.reference, o.name, a.title, a.state,
                            t.budgetYear, i.kind, i.amount, i.paymentCondition, i.dueOn)
                        from Agreement a join Organisation o on o.id = a.organisationId
                        join a.versions f on f.number = a.termsNumber join f.tranches t join t.instalments i
                        where o.id in :mine and a.issue.issuedAt is not null and a.liveDecisionId is not null
                        order by i.dueOn, a.id
                        """, PaymentRow.class)
                .setParameter("mine", organisationIds)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Every award to this organisation decided until then, with an agreement or without. */
    public List<OtherAward> awardsUntil(UUID organisationId, Instant until) {
        return em.createQuery(
                        OTHER_AWARD + AWARDED + " and o.id = :organisation and d.decidedAt <= :until", OtherAward.class)
                .setParameter("starts", FormField.START_DATE.name())
                .setParameter("organisation", organisationId)
                .setParameter("until", until)
                .getResultList();
    }

    /** Notified awards without an agreement, the oldest first. */
    public List<AwardRow> listToPrepare(int size) {
        return em.createQuery(
                        """
                        select new fr.passerelle.agreement.AwardRow(p.id, o.id, p.reference, o.name, p.title, d.amount,
                            d.deliberationNumber, d.deliberationDate, d.notifiedAt)
                        """ + AWARDED_WITHOUT + " and d.notifiedAt is not null order by d.notifiedAt, d.id",
                        AwardRow.class)
                .setMaxResults(Math.min(size, MOST))
                .getResultList();
    }

    public long countToPrepare() {
        return em.createQuery("select count(d) " + AWARDED_WITHOUT + " and d.notifiedAt is not null", Long.class)
                .getSingleResult();
    }

    public List<AgreementRow> list(AgreementFilter filter, int first, int size) {
        return bind(em.createQuery(ROW + where(filter) + LATE_FIRST, AgreementRow.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(AgreementFilter filter) {
        String counted = "select count(a) from Agreement a join Organisation o on o.id = a.organisationId";
        return bind(em.createQuery(counted + where(filter), Long.class), filter).getSingleResult();
    }

    /** What associations see of their own: from the moment it was issued. */
    public List<AgreementRow> listOf(Collection<UUID> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        ROW + " where o.id in :mine and a.issue.issuedAt is not null order by a.preparedAt desc",
                        AgreementRow.class)
                .setParameter("mine", organisationIds)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A row and not a sequence: a preparation that is refused gives its number back. */
    public long nextNumber() {
        em.createNativeQuery("update agreement_counter set last_number = last_number + 1")
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_number from agreement_counter")
                        .getSingleResult())
                .longValue();
    }

    private static String where(AgreementFilter filter) {
        String where = " where 1 = 1";
        if (!filter.states().isEmpty()) {
            where += " and a.state in :states";
        }
        if (!filter.sought().isEmpty()) {
            where += " and (" + filter.sought().in("lower(cast(a.reference as string))")
                    + " or a.applicationId in (select p.id from Application p where "
                    + filter.sought().in("p.searchText") + "))";
        }
        if (filter.year() != null) {
            where += " and exists (select 1 from FundingTerms g join g.tranches t where g.agreement = a"
                    + " and g.number = a.termsNumber and t.budgetYear = :year)";
        }
        return where;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, AgreementFilter filter) {
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        filter.sought().parameters().forEach(query::setParameter);
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        return query;
    }
}
