package fr.passerelle.base.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.upkeep.Watch;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the role of the application may do in the database; on H2 there is one role, and triggers hold what only grows. */
@ExtendWith(House.class)
class DatabaseRoleTest {
    private static final List<String> GROWING = List.of("audit_entry", "step", "submission");
    private static final String OF_PRODUCT = "select tablename from pg_tables where schemaname = 'public'"
            + " and tablename not like 'flyway%' and tablename not like 'seed\\_of%' and tablename <> 'commune'";
    private static final String REVISIONS = " and (tablename like '%\\_aud' or tablename = 'revision')";

    private final TestDatabase database = TestDatabase.get();
    private final boolean severalRoles = "postgresql".equals(System.getProperty("passerelle.test.database"));

    @BeforeEach
    void givenOneRowOfWhatGrows() {
        String id = "'" + Ids.next() + "'";
        database.execute(
                "insert into step (id, subject_type, subject_id, action, from_state, to_state, actor_id, actor_name,"
                        + " at) values (" + id + ", 'Application', " + id + ", 'SUBMIT', 'DRAFT', 'SUBMITTED', " + id
                        + ", 'K', current_timestamp)");
    }

    @Test
    void whatOnlyGrowsIsNeitherChangedNorEmptied() {
        for (String table : GROWING) {
            assertRefused("delete from " + table, table.equals("step"));
            assertRefused("update " + table + " set " + column(table) + " = " + column(table), table.equals("step"));
            assertRefused("truncate table " + table, severalRoles);
        }
    }

    @Test
    void revisionsAreWrittenOnceAndNothingIsMadeOrDropped() {
        List<String> refused = severalRoles
                ? Stream.of(
                                GROWING.stream().map(table -> "alter table " + table + " disable trigger all"),
                                GROWING.stream().map(table -> "drop trigger " + table + "_grows on " + table),
                                database.query(OF_PRODUCT).stream().map(table -> "drop table " + table),
                                database.query(OF_PRODUCT + REVISIONS).stream().map(table -> "delete from " + table),
                                Stream.of(
                                        "create table mine (id int)",
                                        "create temporary table mine (id int)",
                                        "create function mine() returns int language sql as 'select 1'",
                                        "create or replace function refuse_change() returns trigger language plpgsql as"
                                                + " 'begin return null; end'",
                                        "set session_replication_role = replica",
                                        "set role house_owner",
                                        "delete from flyway_schema_history",
                                        "update commune set population = 0"))
                        .flatMap(statements -> statements)
                        .toList()
                : List.of("update step set actor_name = 'L'");
        assertThat(refused).hasSizeGreaterThan(severalRoles ? 100 : 0).allSatisfy(sql -> assertRefused(sql, true));
    }

    /** The rights are told after each run of the migrations: a table that comes with one is never forgotten. */
    @Test
    void everyTableIsOpenToTheApplicationForItsWork() {
        List<String> narrow = database.query(
                severalRoles
                        ? OF_PRODUCT
                                + " and not has_table_privilege('house_application', to_regclass(tablename::text), 'select, insert')"
                        : "select table_name from information_schema.tables where table_name = 'house_application'");
        assertThat(narrow).isEmpty();
        if (severalRoles) {
            assertThat(database.query(OF_PRODUCT
                            + " and not has_table_privilege('house_application', to_regclass(tablename::text), 'update')"
                            + REVISIONS))
                    .isEqualTo(database.query(OF_PRODUCT + REVISIONS));
            assertThat(database.query(OF_PRODUCT
                            + " and has_table_privilege('house_application', to_regclass(tablename::text), 'update') <> "
                            + "has_table_privilege('house_application', to_regclass(tablename::text), 'delete')"))
                    .isEmpty();
            assertThat(
                            database.query(
                                    OF_PRODUCT
                                            + " and not has_table_privilege('house_application', to_regclass(tablename::text), 'update')"))
                    .contains("audit_entry", "step", "submission", "revision")
                    .allMatch(table -> table.endsWith("_aud") || GROWING.contains(table) || table.equals("revision"));
        }
    }

    @Test
    void administratorsAreToldOfARoleThatMayChangeTheSchema() {
        assertThat(toldOfRole()).isFalse();
        if (severalRoles) {
            database.execute("grant house_owner to house_application");
            try {
                assertThat(toldOfRole()).isTrue();
            } finally {
                database.execute("revoke house_owner from house_application");
            }
        }
    }

    @Test
    void aMigrationIsGivenTheTimeItTakes() {
        assertThat(Migrations.patient("jdbc:postgresql://h/p?connectTimeout=3&socketTimeout=20&tcpKeepAlive=true"))
                .isEqualTo("jdbc:postgresql://h/p?connectTimeout=3&tcpKeepAlive=true");
        assertThat(Migrations.patient("jdbc:postgresql://h/p?socketTimeout=20")).isEqualTo("jdbc:postgresql://h/p");
        assertThat(Migrations.patient("jdbc:postgresql://h/p?user=served&ssl=true&socketTimeout=20"))
                .isEqualTo("jdbc:postgresql://h/p?ssl=true");
    }

    private static boolean toldOfRole() {
        return House.as(GivenActors.ANYBODY, () -> House.get(Watch.class).look().schemaOpen());
    }

    /** By the right, on PostgreSQL; a trigger only speaks where there is a row. */
    private void assertRefused(String sql, boolean alsoWithoutRights) {
        if (!severalRoles && !alsoWithoutRights) {
            return;
        }
        assertThatThrownBy(() -> asApplication(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching(severalRoles ? "(?s).*(permission denied|must be owner).*" : "(?s).*only grows.*");
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String column(String table) {
        return table.equals("audit_entry") ? "details" : table.equals("step") ? "action" : "number";
    }
}
