package fr.passerelle.base.account;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AccountRepository {
    private static final String FOUND =
            "(" + SearchText.plain("a.name") + " like :search escape '!' or a.login like :search escape '!')";

    @PersistenceContext
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    public Account get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Those who hold a role, by id. */
    public List<Account> listStaff(int first, int size) {
        return em.createQuery("select distinct a from Account a join a.staffRoles r order by a.id", Account.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Optional<Account> byLogin(String mail) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normalised(mail))
                .getResultStream()
                .findFirst();
    }

    boolean isEmpty() {
        return em.createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Account> listByName(String search, AccountGroup group, int first, int size) {
        return em.createQuery(
                        "select a from Account a where " + FOUND + group.condition() + " order by lower(a.name), a.id",
                        Account.class)
                .setParameter("search", containing(search))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String search, AccountGroup group) {
        return em.createQuery("select count(a) from Account a where " + FOUND + group.condition(), Long.class)
                .setParameter("search", containing(search))
                .getSingleResult();
    }

    /** How many are or were administrators, open or not: whoever is alone now may have made themselves so. */
    long countWhoEverAdministered() {
        return em.createQuery("""
                        select count(a) from Account a
                        where a.everAdministered = true or :administrator member of a.staffRoles
                        """, Long.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .getSingleResult();
    }

    List<People.Correspondent> listWithRole(Role role) {
        return em.createQuery("""
                        select a.id, a.login, a.name, a.language from Account a
                        where :role member of a.staffRoles and a.enabled
                        order by lower(a.name), a.id
                        """, People.Correspondent.class)
                .setParameter("role", role)
                .setMaxResults(500)
                .getResultList();
    }

    /** As {@link #listWithRole}, locked: two administrators who leave at once wait for each other. */
    List<Account> lockWithRole(Role role) {
        return em.createQuery(
                        "select a from Account a where :role member of a.staffRoles and a.enabled order by a.id",
                        Account.class)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Account> listByIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String containing(String search) {
        return SearchText.pattern(search);
    }
}
