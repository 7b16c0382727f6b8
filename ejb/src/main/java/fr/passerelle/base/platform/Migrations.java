package fr.passerelle.base.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate compares it with the entities. Hibernate calls this while it builds the
 * session factory, ahead of its own validation, so that no entity is ever used on an older schema.
 */
public final class Migrations implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        if (connections.isUnwrappableAs(DataSource.class)) {
            migrate(connections.unwrap(DataSource.class));
        }
    }

    /** Applies what is missing; a script that was edited after it had been applied stops the start. */
    public static void migrate(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + product(database))
                // Each capability has its own range of numbers: a lower one may come after a higher one.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** What only one of the databases knows lies in a place of its own: {@code db/postgresql}, {@code db/h2}. */
    private static String product(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was kept
    }
}
