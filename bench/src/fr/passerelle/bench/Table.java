package fr.passerelle.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;

/** Rows for one table, sent a thousand at a time and before those of the tables that refer to it. */
final class Table implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private final Table[] before;
    private int waiting;

    /** @param before tables whose waiting rows these refer to */
    Table(Connection connection, String name, String columns, Table... before) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        this.insert = connection.prepareStatement("insert into " + name + " (" + columns + ") values (" + marks + ")");
        this.before = before;
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        insert.addBatch();
        if (++waiting >= BATCH) {
            send();
        }
    }

    void send() throws SQLException {
        for (Table earlier : before) {
            earlier.send();
        }
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }
}
