package fr.passerelle.web.open.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file that passes by, in hexadecimal. */
final class FileDigest {
    private FileDigest() {}

    /** Reads to the end and closes. */
    static String of(InputStream content) throws IOException {
        try (DigestInputStream read = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java has no SHA-256", broken);
        }
    }
}
