package fr.passerelle.clause;

import fr.passerelle.base.platform.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** The clauses that the product is delivered with, read once from its migrations. */
public final class GivenClauses {
    private static final List<ClauseVersion> DELIVERED = read();

    private GivenClauses() {}

    /** In the order of an agreement. */
    public static List<ClauseVersion> delivered() {
        return DELIVERED;
    }

    private static List<ClauseVersion> read() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:clauses;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        try (Connection connection = database.getConnection()) {
            Migrations.migrate(database);
            try (ResultSet rows = connection
                    .createStatement()
                    .executeQuery("select c.code, c.family, c.article, c.place, c.title, v.valid_from, v.conditions, "
                            + "v.text, v.source from clause_version v join clause c on c.id = v.clause_id "
                            + "where v.valid_from = (select max(w.valid_from) from clause_version w "
                            + "where w.clause_id = c.id and w.valid_from <= date '2026-11-23') "
                            + "order by c.article, c.place")) {
                List<ClauseVersion> versions = new ArrayList<>();
                while (rows.next()) {
                    versions.add(version(rows));
                }
                return List.copyOf(versions);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ClauseVersion version(ResultSet row) throws SQLException {
        Clause clause = new Clause(
                row.getString(1),
                ClauseFamily.valueOf(row.getString(2)),
                row.getInt(3),
                row.getInt(4),
                row.getString(5));
        return new ClauseVersion(
                clause,
                row.getDate(6).toLocalDate(),
                new ConditionSet().convertToEntityAttribute(row.getString(7)),
                new ClauseText(row.getString(8)),
                row.getString(9));
    }
}
