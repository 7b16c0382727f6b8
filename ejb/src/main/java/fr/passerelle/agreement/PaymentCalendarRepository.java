package fr.passerelle.agreement;

import fr.passerelle.base.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;

/** The instalments of signed agreements; {@code year} is the budget that pays, null for all. */
@ApplicationScoped
class PaymentCalendarRepository {
    private static final String PLANNED = """
            from Agreement a join Organisation o on o.id = a.organisationId
                join a.versions f on f.number = a.termsNumber join f.tranches t join t.instalments i
                left join BankAccount b on b.organisation = o
                    and b.state = fr.passerelle.organisation.bank.BankAccountState.APPROVED
            where a.state = fr.passerelle.agreement.AgreementState.SIGNED
            """;

    @PersistenceContext
    private EntityManager em;

    List<PlannedPayment> list(Integer year, int first, int size) {
        String select = """
                select new fr.passerelle.agreement.PlannedPayment(i.dueOn, a.id, a.reference, o.id, o.name,
                    t.budgetYear, i.kind, i.amount, i.paymentCondition, b.payableFrom)
                """;
        String order = " order by i.dueOn, a.reference, i.amount";
        return bound(em.createQuery(select + PLANNED + of(year) + order, PlannedPayment.class), year)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Integer year) {
        return bound(em.createQuery("select count(i) " + PLANNED + of(year), Long.class), year)
                .getSingleResult();
    }

    /** Added up by the database, to the cent. */
    Money total(Integer year) {
        Query query = em.createNativeQuery("select coalesce(sum(i.amount), 0) from instalment i"
                + " join tranche t on t.id = i.tranche_id join funding_terms f on f.id = t.terms_id"
                + " join agreement a on a.id = f.agreement_id and a.terms_number = f.number where a.state = :signed"
                + (year == null ? "" : " and t.budget_year = :year"));
        query.setParameter("signed", AgreementState.SIGNED.name());
        return Money.of((BigDecimal) bound(query, year).getSingleResult());
    }

    /** The budget years in which something is planned. */
    List<Integer> years() {
        return em.createQuery(
                        "select distinct t.budgetYear from Agreement a join a.versions f on f.number = a.termsNumber"
                                + " join f.tranches t where a.state = fr.passerelle.agreement.AgreementState.SIGNED"
                                + " order by t.budgetYear",
                        Integer.class)
                .getResultList();
    }

    private static String of(Integer year) {
        return year == null ? "" : " and t.budgetYear = :year";
    }

    private static <Q extends Query> Q bound(Q query, Integer year) {
        if (year != null) {
            query.setParameter("year", year);
        }
        return query;
    }
}
