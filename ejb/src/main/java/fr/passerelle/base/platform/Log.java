package fr.passerelle.base.platform;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Events for the operator, one JSON object a line, with the identifier of the request. Values are identifiers, counts
 * and codes; names, mails, bank accounts, file names and messages of exceptions never come here.
 */
public final class Log {
    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

    private final System.Logger logger;

    private Log(System.Logger logger) {
        this.logger = logger;
    }

    public static Log of(Class<?> owner) {
        return new Log(System.getLogger(owner.getName()));
    }

    /** Names the request of this thread until {@link #endRequest}; answers its identifier. */
    public static String startRequest() {
        REQUEST.set(UUID.randomUUID().toString());
        return REQUEST.get();
    }

    public static void endRequest() {
        REQUEST.remove();
    }

    /** The incident number to show when something broke; null outside a request. */
    public static String requestId() {
        return REQUEST.get();
    }

    public void info(String event, Map<String, ?> values) {
        logger.log(System.Logger.Level.INFO, () -> line(event, values));
    }

    public void warn(String event, Map<String, ?> values) {
        logger.log(System.Logger.Level.WARNING, () -> line(event, values));
    }

    /** The stack of a failure is logged with its types and places, without its messages. */
    public void warn(String event, Throwable failure, Map<String, ?> values) {
        logger.log(System.Logger.Level.WARNING, () -> line(event, withStack(values, failure)));
    }

    public void error(String event, Throwable failure, Map<String, ?> values) {
        logger.log(System.Logger.Level.ERROR, () -> line(event, withStack(values, failure)));
    }

    private static Map<String, ?> withStack(Map<String, ?> values, Throwable failure) {
        StringBuilder stack = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            stack.append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 12); i++) {
                stack.append(" < ").append(frames[i]);
            }
            stack.append(cause.getCause() == null ? "" : " | ");
        }
        Map<String, Object> all = new TreeMap<>(values);
        all.put("stack", stack);
        return all;
    }

    static String line(String event, Map<String, ?> values) {
        StringBuilder json =
                new StringBuilder("{").append(quoted("event")).append(':').append(quoted(event));
        if (requestId() != null) {
            json.append(',').append(quoted("request")).append(':').append(quoted(requestId()));
        }
        new TreeMap<>(values)
                .forEach((name, value) -> json.append(',')
                        .append(quoted(name))
                        .append(':')
                        .append(value instanceof Number ? value.toString() : quoted(String.valueOf(value))));
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
