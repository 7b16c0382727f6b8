package fr.passerelle.base.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The SHA-256 of what a call was given: equal arguments have equal fingerprints, in any virtual machine. An instant tells
 * when a request arrived, not what it asked: two clicks on one button differ by it, and are one operation.
 */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(Object... arguments) {
        StringBuilder text = new StringBuilder();
        for (Object argument : arguments) {
            append(text, argument);
        }
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java has no SHA-256", broken);
        }
    }

    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append("-;");
        } else if (value instanceof Instant) {
            text.append("instant;");
        } else if (value instanceof byte[] bytes) {
            text.append(sha256(bytes)).append(';');
        } else if (value instanceof Record) {
            appendRecord(text, value);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, content) -> sorted.put(String.valueOf(name), content));
            sorted.forEach((name, content) -> append(text.append(name).append('='), content));
            text.append('}');
        } else if (value instanceof Set<?> set) {
            text.append(set.stream().map(Fingerprint::of).sorted().toList()).append(';');
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> append(text, item));
            text.append(']');
        } else {
            appendPlain(text, value);
        }
    }

    private static void appendRecord(StringBuilder text, Object value) {
        text.append(value.getClass().getSimpleName()).append('{');
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                append(
                        text.append(part.getName()).append('='),
                        part.getAccessor().invoke(value));
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalStateException("record " + value.getClass() + " cannot be read", broken);
            }
        }
        text.append('}');
    }

    /** A stream, or any object without words of its own, counts by its type only: its address means nothing. */
    private static void appendPlain(StringBuilder text, Object value) {
        String words = value.toString();
        boolean addressOnly =
                words.equals(value.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(value)));
        String written = addressOnly ? value.getClass().getSimpleName() : words;
        text.append(written.length()).append(':').append(written).append(';');
    }
}
