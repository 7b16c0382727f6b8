package fr.passerelle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Fills a migrated database that already holds the demonstration data, whose accounts, calls and answers it builds on.
 * Arguments: JDBC address, user, password, organisations, applications, prepared agreements.
 */
public final class Load {
    private static final long SEED = 59_350;

    private Load() {}

    public static void main(String[] args) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2])) {
            connection.setAutoCommit(false);
            Random random = new Random(SEED);
            Words words = new Words(random);
            Organisations organisations = new Organisations(connection, random, words);
            organisations.load(Integer.parseInt(args[3]));
            Applications applications = new Applications(connection, random, words, organisations.all());
            applications.load(Integer.parseInt(args[4]));
            new Agreements(connection).load(applications.awarded(), Integer.parseInt(args[5]));
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "analyze");
        }
        System.out.printf("%s organisations, %s applications, %s agreements in %.1f s%n",
                args[3], args[4], args[5], (System.nanoTime() - begin) / 1e9);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static List<UUID> ids(Connection connection, String query) throws SQLException {
        return texts(connection, query).stream().map(UUID::fromString).toList();
    }

    /** Somebody of the demonstration. */
    static UUID account(Connection connection, String role) throws SQLException {
        List<UUID> found = ids(connection, "select a.id from account a join account_role r on r.account_id = a.id"
                + " where r.role = '" + role + "' and a.password_hash is not null order by a.login");
        if (found.isEmpty()) {
            throw new IllegalStateException("start the server once with demonstration data, stop it, then load");
        }
        return found.get(0);
    }
}
