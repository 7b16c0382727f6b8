package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.platform.DatabaseRole;
import fr.passerelle.ear.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@Deployed
class DatabaseIT {
    @Resource(lookup = "java:jboss/datasources/Passerelle")
    DataSource database;

    @Inject
    DatabaseRole role;

    @Test
    void migrationsRanBeforeHibernateComparedTheEntities() throws SQLException {
        assertThat(number("select count(*) from flyway_schema_history where success = false"))
                .isZero();
    }

    @Test
    void sortsAbsentValuesLastOnEveryDatabase() throws SQLException {
        assertThat(number("select x from (values (2), (cast(null as integer)), (1)) as t(x) order by x limit 1"))
                .isEqualTo(1);
    }

    /** On PostgreSQL the server works as a role that owns no table; on H2 the trigger says no. */
    @Test
    void whatOnlyGrowsIsNotChanged() {
        for (String sql :
                List.of("update audit_entry set details = ''", "delete from step", "delete from submission")) {
            assertRefused(sql, "(?s).*(permission denied|only grows).*");
        }
    }

    @Test
    void onPostgresqlTheServerCreatesAndDropsNothing() throws SQLException {
        assertThat(role.changesSchema()).isFalse();
        if (product().equals("PostgreSQL")) {
            for (String sql :
                    List.of("drop table step", "create table mine (id int)", "alter table step disable trigger all")) {
                assertRefused(sql, "(?s).*(permission denied|must be owner).*");
            }
        }
    }

    private void assertRefused(String sql, String words) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching(words);
    }

    private String product() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
