package fr.passerelle.base.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password made unreadable: PBKDF2-HMAC-SHA512, written {@code $pbkdf2-sha512$i=210000$salt$hash} so that the rounds
 * may rise later without locking anybody out.
 */
public record PasswordHash(int rounds, byte[] salt, byte[] hash) {
    private static final Pattern FORM = Pattern.compile("\\$pbkdf2-sha512\\$i=(\\d{1,8})\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    public static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new PasswordHash(rounds, salt, derive(password, salt, rounds));
    }

    public static PasswordHash parse(String encoded) {
        Matcher parts = FORM.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a password hash");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts.group(1)), decoder.decode(parts.group(2)), decoder.decode(parts.group(3)));
    }

    public String encoded() {
        return "$pbkdf2-sha512$i=" + rounds + "$" + ENCODER.encodeToString(salt) + "$" + ENCODER.encodeToString(hash);
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, rounds));
    }

    /** One form for letters that keyboards write in two ways. */
    private static char[] composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(composed(password), salt, rounds, 512);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA512", broken);
        } finally {
            spec.clearPassword();
        }
    }
}
