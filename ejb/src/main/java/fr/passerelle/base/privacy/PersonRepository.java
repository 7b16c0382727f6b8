package fr.passerelle.base.privacy;

import fr.passerelle.base.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the base holds of a person, and the writing of a pseudonym over a name, in rows and in their revisions. */
@ApplicationScoped
class PersonRepository {
    private static final int MOST = 5_000;

    /** By which rows they were written: revisions say it, names do not. */
    private static final String WRITTEN =
            " in (:names) and id in (select t.id from %s_aud t join revision r on r.id = t.rev where r.account_id = :account)";

    @PersistenceContext
    private EntityManager em;

    Person person(Account account) {
        List<?> known = em.createNativeQuery(
                        "select distinct name from account_aud where id = :account and name is not null")
                .setParameter("account", account.getId())
                .getResultList();
        Set<String> names = new HashSet<>();
        known.forEach(name -> names.add((String) name));
        names.add(account.getName());
        return new Person(account.getId(), account.getLogin(), names);
    }

    long nextNumber() {
        return ((Number)
                        em.createNativeQuery("select nextval('erasure_number')").getSingleResult())
                .longValue();
    }

    List<Holding> sessions(Person person) {
        return held(HoldingKind.SESSION, """
                select v.startedAt, v.device, v.address from Visit v where v.accountId = :key order by v.startedAt desc
                """, person.accountId());
    }

    List<Holding> links(Person person) {
        return held(HoldingKind.LINK, """
                select t.issuedAt, cast(t.purpose as String), cast(t.usedAt as String) from AccessToken t where t.login = :key
                order by t.issuedAt desc
                """, person.login());
    }

    List<Holding> mails(Person person) {
        return held(HoldingKind.MAIL, """
                select m.createdAt, m.recipient, m.subject from OutboxMail m where m.recipient = :key order by m.createdAt desc
                """, person.login());
    }

    List<Holding> journal(Person person) {
        return held(HoldingKind.JOURNAL, """
                select e.at, e.objectType, e.action from AuditEntry e
                where e.actorId = :key or e.objectId = :key order by e.seq desc
                """, person.accountId());
    }

    private List<Holding> held(HoldingKind kind, String query, Object key) {
        return em.createQuery(query, Tuple.class)
                .setParameter("key", key)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> Holding.of(kind, row))
                .toList();
    }

    /** Sessions, browsers, links and mails go whole. */
    void deleteTraces(Person person) {
        em.flush();
        delete("delete from visit where account_id = :key", person.accountId());
        delete("delete from known_device where account_id = :key", person.accountId());
        delete("delete from access_token where login = :key", person.login());
        delete("""
                delete from job where job_key in
                    (select cast(m.id as varchar(36)) from outbox_mail m where m.recipient = :key)
                """, person.login());
        delete("delete from outbox_mail where recipient = :key", person.login());
    }

    private void delete(String sql, Object key) {
        em.createNativeQuery(sql).setParameter("key", key).executeUpdate();
    }

    /** Rows first: the revisions still say who wrote them. */
    void rename(NamedColumn named, Person person, String pseudonym) {
        for (String table : List.of(named.table(), named.table() + "_aud")) {
            em.createNativeQuery("update " + table + " set " + named.column() + " = :pseudonym where " + named.column()
                            + WRITTEN.formatted(named.table()))
                    .setParameter("pseudonym", pseudonym)
                    .setParameter("names", person.names())
                    .setParameter("account", person.accountId())
                    .executeUpdate();
        }
    }

    /** The account as it was, and the signature of every revision. */
    void renameRevisions(UUID accountId, String login, String pseudonym) {
        em.flush();
        em.createNativeQuery("update account_aud set login = :login, name = :pseudonym where id = :account")
                .setParameter("login", login)
                .setParameter("pseudonym", pseudonym)
                .setParameter("account", accountId)
                .executeUpdate();
        em.createNativeQuery("update revision set login = :login where account_id = :account")
                .setParameter("login", login)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
