package fr.passerelle.base.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** The role that the application works with in the database: on PostgreSQL it should be able to change rows only. */
@ApplicationScoped
public class DatabaseRole {
    private static final String CHANGES_SCHEMA = """
            select has_schema_privilege(current_schema(), 'create') or exists (
                select 1 from pg_class
                where relnamespace = current_schema()::regnamespace and pg_has_role(relowner, 'member'))
            """;

    @PersistenceContext
    private EntityManager em;

    /**
     * Whether this role could drop a table or put the trigger of the journal aside: it owns tables, belongs to who does, or
     * creates some. The embedded database has one role for all, and is for trials: never said of it.
     */
    public boolean changesSchema() {
        return em.unwrap(Session.class)
                        .doReturningWork(connection -> connection.getMetaData().getDatabaseProductName())
                        .equals("PostgreSQL")
                && (Boolean) em.createNativeQuery(CHANGES_SCHEMA).getSingleResult();
    }
}
