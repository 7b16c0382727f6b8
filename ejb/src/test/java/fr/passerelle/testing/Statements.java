package fr.passerelle.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that a piece of work sends to the database, to hold how many it takes. */
public final class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** The SQL of what this thread asks meanwhile, in its order. */
    public static List<String> of(Runnable work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public String inspect(String sql) {
        Optional.ofNullable(HEARD.get()).ifPresent(heard -> heard.add(sql));
        return sql;
    }
}
