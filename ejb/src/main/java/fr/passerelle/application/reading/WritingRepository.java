package fr.passerelle.application.reading;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.HoldingKind;
import fr.passerelle.base.privacy.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What one person wrote in requests: revisions say who wrote a row, since names are not of one person only. */
@ApplicationScoped
class WritingRepository {
    private static final int MOST = 5_000;

    @PersistenceContext
    private EntityManager em;

    /** The latest first. */
    List<Holding> list(HoldingKind kind, Person person) {
        List<?> rows = em.createNativeQuery(query(kind))
                .setParameter("account", person.accountId())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Holding(kind, instant(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /** Drivers differ in what they make of an instant. */
    private static Instant instant(Object at) {
        return at instanceof OffsetDateTime shifted ? shifted.toInstant() : (Instant) at;
    }

    private static String query(HoldingKind kind) {
        return switch (kind) {
            case FILING -> written("submission", "received_at", "cast(w.number as varchar(10))");
            case ANSWER -> written("answer", "saved_at", "w.field || ' : ' || w.typed");
            case MESSAGE -> written("message", "sent_at", "w.body");
            case NOTE -> written("note", "written_at", "w.body");
            default -> throw new IllegalArgumentException("nothing written: " + kind);
        };
    }

    private static String written(String table, String at, String text) {
        return "select w." + at + " as at, a.reference, " + text + " as text from " + table + "_aud w"
                + " join revision r on r.id = w.rev join application a on a.id = w.application_id"
                + " where r.account_id = :account and w.revtype <> 2 order by r.at desc, w.id";
    }

    /** Requests that name this person as the one to speak to. */
    List<Holding> listContacts(Person person) {
        return em.createQuery("""
                        select w.savedAt, a.reference, w.value from Answer w join Application a on a.id = w.applicationId
                        where lower(w.value) = :login or w.value in (:names) order by w.savedAt desc
                        """, Tuple.class)
                .setParameter("login", person.login())
                .setParameter("names", person.names())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> Holding.of(HoldingKind.CONTACT, row))
                .toList();
    }

    /** What was never filed may forget whom to speak to; a filed request keeps what it said. */
    void emptyContactsOfDrafts(Person person) {
        for (String table : List.of("answer", "answer_aud")) {
            em.createNativeQuery(
                            "update " + table + " set typed = '' where (lower(typed) = :login or typed in (:names))"
                                    + " and application_id in (select a.id from application a where a.submitted_at is null)")
                    .setParameter("login", person.login())
                    .setParameter("names", person.names())
                    .executeUpdate();
        }
    }
}
