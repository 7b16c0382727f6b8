package fr.passerelle.base.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate compares it with the entities. Hibernate calls this while it builds the
 * session factory, ahead of its own validation, so that no entity is ever used on an older schema. On PostgreSQL it works
 * as the owner of the tables and then tells what the application's own role may do ({@code afterMigrate__rights.sql}).
 */
public final class Migrations implements Integrator {
    private static final String POSTGRESQL = "postgresql";

    /** A database, and the role that the application works with there. */
    private record Served(String product, String role) {
        static Served by(DataSource database) {
            try (Connection connection = database.getConnection()) {
                return new Served(
                        connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT),
                        connection.getMetaData().getUserName());
            } catch (SQLException unreachable) {
                throw new IllegalStateException("the database does not answer", unreachable);
            }
        }
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        if (!connections.isUnwrappableAs(DataSource.class)) {
            return;
        }
        Settings settings = new Settings();
        DataSource database = connections.unwrap(DataSource.class);
        Served served = Served.by(database);
        if (served.product().equals(POSTGRESQL) && settings.databaseUrl().isPresent()) {
            run(ownConnections(settings), served);
        } else {
            migrate(database);
        }
    }

    /** Applies what is missing; a script that was edited after it had been applied stops the start. */
    public static void migrate(DataSource database) {
        run(Flyway.configure(Migrations.class.getClassLoader()).dataSource(database), Served.by(database));
    }

    /** As {@link #migrate(DataSource)}, by the owner of the tables, for the role that the application works with. */
    public static void migrate(DataSource owner, DataSource application) {
        run(Flyway.configure(Migrations.class.getClassLoader()).dataSource(owner), Served.by(application));
    }

    /** Outside the pool of the application: its patience is that of a page, and its role need not be the owner. */
    private static FluentConfiguration ownConnections(Settings settings) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        patient(settings.databaseUrl().orElseThrow()),
                        settings.databaseOwner(),
                        settings.databaseOwnerPassword())
                .initSql("set statement_timeout = 0; set idle_in_transaction_session_timeout = 0");
    }

    /** The address alone: not whom it names, nor after which silence it gives up; building an index is silent, too. */
    static String patient(String url) {
        return url.replaceAll("(?<=[?&])(socketTimeout|user|password)=[^&]*&?", "")
                .replaceAll("[?&]$", "");
    }

    private static void run(FluentConfiguration owner, Served served) {
        owner
                // what only one of the databases knows lies in a place of its own: db/postgresql, db/h2
                .locations("classpath:db/migration", "classpath:db/" + served.product())
                .placeholders(Map.of("application", served.role()))
                // Each capability has its own range of numbers: a lower one may come after a higher one.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was kept
    }
}
