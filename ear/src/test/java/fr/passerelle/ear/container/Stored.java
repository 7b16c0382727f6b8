package fr.passerelle.ear.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What the database of the server holds, asked beside the business; inside a transaction, what that transaction sees. */
final class Stored {
    private Stored() {}

    /** The first column of each row, as text. */
    static List<String> values(String query, Object... parameters) {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int n = 0; n < parameters.length; n++) {
                statement.setObject(n + 1, parameters[n]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }

    static int count(String query, Object... parameters) {
        return Integer.parseInt(values(query, parameters).get(0));
    }

    static UUID id(String query, Object... parameters) {
        return UUID.fromString(values(query, parameters).get(0));
    }

    static DataSource source() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/Passerelle");
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
