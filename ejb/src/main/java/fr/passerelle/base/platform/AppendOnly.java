package fr.passerelle.base.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** What refuses a change in a table that only grows, on H2; PostgreSQL has a function of its own for it. */
public final class AppendOnly implements Trigger {
    private static final String RESTRICTED = "23001";

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String name, String table, boolean before, int type) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("table " + table + " only grows", RESTRICTED);
    }
}
