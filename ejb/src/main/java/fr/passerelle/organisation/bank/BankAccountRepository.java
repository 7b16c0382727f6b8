package fr.passerelle.organisation.bank;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class BankAccountRepository {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    void add(BankAccount account) {
        em.persist(account);
    }

    /** The account with its organisation, if this actor may read it. */
    BankAccount get(UUID id, Actor actor) {
        BankAccount account = em.createQuery(
                        "select b from BankAccount b join fetch b.organisation where b.id = :id", BankAccount.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        actor.requireReading(account.getOrganisation().getId());
        return account;
    }

    /** All of an organisation, the last proposed first. */
    Optional<BankAccount> find(UUID id) {
        return Optional.ofNullable(em.find(BankAccount.class, id));
    }

    List<BankAccount> listById(int first, int size) {
        return em.createQuery("from BankAccount b order by b.id", BankAccount.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The accounts of an organisation. */
    List<BankAccount> list(UUID organisationId) {
        return em.createQuery("""
                        select b from BankAccount b join fetch b.organisation o
                        where o.id = :organisation order by b.proposedAt desc, b.id desc
                        """, BankAccount.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<BankAccount> find(UUID organisationId, BankAccountStanding standing) {
        return em.createQuery("""
                        select b from BankAccount b join fetch b.organisation o
                        where o.id = :organisation and b.standing = :standing
                        """, BankAccount.class)
                .setParameter("organisation", organisationId)
                .setParameter("standing", standing)
                .getResultStream()
                .findFirst();
    }

    /** Writes what changed so far: an account leaves its place before the next one takes it. */
    void flush() {
        em.flush();
    }

    /** Those in one of these states: what waits longest first, then what was approved last. */
    List<BankAccountRow> list(Set<BankAccountState> states, int first, int size) {
        return em.createQuery("""
                        select new fr.passerelle.organisation.bank.BankAccountRow(b.id, o.id, o.name, b.state,
                            b.proposedByName, b.proposedAt, b.checkedByName, b.approvedByName, b.approvedAt, b.payableFrom)
                        from BankAccount b join b.organisation o where b.state in :states
                        order by b.approvedAt desc nulls first, b.proposedAt, b.id
                        """, BankAccountRow.class)
                .setParameter("states", states)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, MOST))
                .getResultList();
    }

    long count(Set<BankAccountState> states) {
        return em.createQuery("select count(b) from BankAccount b where b.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** The names of other organisations that ever proposed the same account. */
    List<String> listOthersWith(Iban iban, UUID organisationId) {
        return em.createQuery("""
                        select distinct o.name from BankAccount b join b.organisation o
                        where b.iban = :iban and o.id <> :organisation order by o.name
                        """, String.class)
                .setParameter("iban", iban)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
