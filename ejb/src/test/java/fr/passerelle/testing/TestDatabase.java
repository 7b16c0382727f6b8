package fr.passerelle.testing;

import fr.passerelle.base.platform.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A database made by the real migrations and checked by Hibernate against the real entities. On PostgreSQL it has the roles
 * of a real one: the owner migrates, the business works as a role that owns nothing; what a test does behind the back of
 * the business is done by the keeper of the database.
 */
public final class TestDatabase {
    private static EmbeddedPostgres postgres;
    private static final TestDatabase ONLY = new TestDatabase();

    private final DataSource source = isPostgres() ? postgres() : h2();
    private final DataSource keeper = isPostgres() ? connections("house", "postgres") : source;
    private final EntityManagerFactory factory;
    private final List<String> emptyAtStart;
    private final List<String> seeded;
    private final Set<String> loosened = new HashSet<>();

    private TestDatabase() {
        factory = metadata(source, Map.of()).buildSessionFactory();
        Map<Boolean, List<String>> tables = tables().stream().collect(Collectors.partitioningBy(this::isEmpty));
        emptyAtStart = tables.get(true);
        seeded = tables.get(false).stream()
                .filter(table -> !List.of("audit_head", "commune").contains(table))
                .toList();
        seeded.forEach(table -> execute("create table seed_of_" + table + " as select id from " + table));
    }

    public static TestDatabase get() {
        return ONLY;
    }

    public DataSource source() {
        return source;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** As {@link #execute}, for a table that only grows: as its owner could, its triggers put aside meanwhile. */
    public void tamper(String table, String sql) {
        if (isPostgres()) {
            execute("set session_replication_role = replica; " + sql + "; reset session_replication_role");
            return;
        }
        String trigger = table + "_grows";
        execute("drop trigger " + trigger);
        execute(sql);
        execute("create trigger " + trigger + " before update, delete on " + table + " for each row call '"
                + fr.passerelle.base.platform.AppendOnly.class.getName() + "'");
    }

    /** Runs one statement of a test on its own connection, beside the business: to break data on purpose. */
    public void execute(String sql) {
        try (Connection connection = keeper.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The first column of each row. */
    public List<String> query(String sql) {
        try (Connection connection = keeper.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** For this test, rows of the table may refer to what does not exist: the test is about this table alone. */
    public void ignoreReferencesOf(String table) {
        loosened.add(table);
        execute("alter table " + table + (isPostgres() ? " disable trigger all" : " set referential_integrity false"));
    }

    private void checkReferencesAgain() {
        loosened.forEach(table -> execute(
                "alter table " + table + (isPostgres() ? " enable trigger all" : " set referential_integrity true")));
        loosened.clear();
    }

    /** Back to the data of the migrations: what a migration filled stays, rows added since go. */
    void wipe() {
        List<String> statements = new ArrayList<>();
        statements.add(isPostgres() ? "set session_replication_role = replica" : "set referential_integrity false");
        filled().forEach(table -> statements.add((isPostgres() ? "delete from " : "truncate table ") + table));
        statements.add(isPostgres() ? "reset session_replication_role" : "set referential_integrity true");
        seeded.forEach(table ->
                statements.add("delete from " + table + " where id not in (select id from seed_of_" + table + ")"));
        statements.add("update audit_head set seq = 0, hash = '" + "0".repeat(64) + "'");
        execute(String.join("; ", statements));
        checkReferencesAgain();
    }

    /** Most tests fill few tables: asking which is quicker than emptying a hundred, above all on PostgreSQL. */
    private List<String> filled() {
        return query(emptyAtStart.stream()
                .map(table -> "select '" + table + "' where exists (select 1 from " + table + ")")
                .collect(Collectors.joining(" union all ")));
    }

    static Metadata metadata(DataSource source, Map<String, Object> more) {
        Map<String, Object> settings = new java.util.HashMap<>(PersistenceXml.properties());
        settings.put("hibernate.connection.datasource", source);
        settings.put("hibernate.type.json_format_mapper", new NoJson());
        settings.put("hibernate.session_factory.statement_inspector", new Statements());
        settings.putAll(more);
        MetadataSources sources = new MetadataSources(
                new StandardServiceRegistryBuilder().applySettings(settings).build());
        Classes.annotated(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class)
                .forEach(sources::addAnnotatedClass);
        return sources.buildMetadata();
    }

    static DataSource h2() {
        return h2("house");
    }

    private static DataSource h2(String name) {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("passerelle.test.database"));
    }

    /** A database of that name with nothing in it, beside the one of the house: to try migrations on old rows. */
    public static DataSource empty(String name) {
        if (!isPostgres()) {
            return h2(name);
        }
        get().execute("create database " + name);
        return connections(name, "postgres");
    }

    /** One for the whole run; what it holds need not survive the machine. Lock timeout as in the server's settings. */
    private static DataSource postgres() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("lock_timeout", "3000")
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role house_owner login");
                statement.execute("create role house_application login");
                statement.execute("create database house owner house_owner");
            }
            try (Connection connection = connections("house", "postgres").getConnection();
                    Statement statement = connection.createStatement()) {
                // before PostgreSQL 15 everybody may create tables there
                statement.execute("alter schema public owner to house_owner");
            }
            DataSource application = connections("house", "house_application");
            Migrations.migrate(connections("house", "house_owner"), application);
            return application;
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static DataSource connections(String database, String role) {
        PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
        connections.setUrl(postgres.getJdbcUrl(role, database));
        JdbcConnectionPool pool = JdbcConnectionPool.create(connections);
        pool.setMaxConnections(40);
        return pool;
    }

    private List<String> tables() {
        return query("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type in ('TABLE', 'BASE TABLE') and table_name not like 'flyway%'")
                .stream()
                .collect(Collectors.toList());
    }

    private boolean isEmpty(String table) {
        return query("select count(*) from " + table).equals(List.of("0"));
    }
}
