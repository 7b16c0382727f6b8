package fr.passerelle.base.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 128 random bits that open something once; it is shown to its owner and stored as a hash only. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A link that a mail program cut has no secret: it opens nothing, like one that never was. */
    public Secret {
        text = text == null ? "" : text;
    }

    public static Secret next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        return sha256(text);
    }

    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java has no SHA-256", broken);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
