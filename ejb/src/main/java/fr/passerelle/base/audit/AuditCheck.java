package fr.passerelle.base.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * The verifier as a command, for a database or a restored copy, without the product:
 * {@code java -cp ejb.jar:driver.jar fr.passerelle.base.audit.AuditCheck <jdbc url> <user>}, password in PASSERELLE_DB_PASSWORD.
 * It ends with 0 when the chain is sound, with 1 and the first wrong line when it is not.
 */
public final class AuditCheck {
    private AuditCheck() {}

    public static void main(String[] args) throws SQLException {
        String password = System.getenv().getOrDefault("PASSERELLE_DB_PASSWORD", "");
        try (Connection connection = DriverManager.getConnection(args[0], args[1], password)) {
            Optional<Long> broken = firstBroken(connection);
            System.out.println(
                    broken.map(seq -> "audit chain broken at line " + seq).orElse("audit chain sound"));
            System.exit(broken.isPresent() ? 1 : 0);
        }
    }

    static Optional<Long> firstBroken(Connection connection) throws SQLException {
        ChainWalk walk = new ChainWalk();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery("""
                    select seq, at, actor_id, action, object_type, object_id, details, facts, previous_hash, hash
                    from audit_entry order by seq
                    """)) {
                while (rows.next()) {
                    if (!walk.accept(link(rows), rows.getString("hash"))) {
                        return Optional.of(walk.broken());
                    }
                }
            }
            try (ResultSet head = statement.executeQuery("select seq, hash from audit_head where id = 1")) {
                head.next();
                return walk.endsAt(head.getLong("seq"), head.getString("hash"));
            }
        }
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        AuditFact fact = new AuditFact(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("action"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                row.getString("details"));
        return new ChainLink(row.getLong("seq"), fact, row.getString("facts"), row.getString("previous_hash"));
    }
}
