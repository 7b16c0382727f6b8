package fr.passerelle.base.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Opaque identifiers: UUID version 7 (RFC 9562), ordered by creation so that index pages stay dense. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** The identifier of a given instant, in milliseconds since 1970: seeded data keeps the order of its dates. */
    public static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
