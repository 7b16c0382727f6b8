package fr.passerelle.web.open.document;

import fr.passerelle.base.platform.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** The SHA-256 of a file that passes by, in hexadecimal. */
final class FileDigest {
    private FileDigest() {}

    /** Reads to the end and closes. */
    static String of(InputStream content) throws IOException {
        try (DigestInputStream read = new DigestInputStream(content, Fingerprint.digest())) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }
}
