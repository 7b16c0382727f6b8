package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Deployed;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@Deployed
class DatabaseIT {
    @Resource(lookup = "java:jboss/datasources/Passerelle")
    DataSource database;

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

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
