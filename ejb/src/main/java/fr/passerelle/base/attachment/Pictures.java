package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What reading a JPEG and a PNG have in common. */
final class Pictures {
    private static final long MOST_PIXELS = 50_000_000;

    private Pictures() {}

    /** Rewrites a whole picture. */
    interface Cleaning {
        byte[] cleaned(ByteBuffer content) throws IOException;
    }

    /** The file itself when there was nothing to leave out, else a cleaned copy beside it. */
    static Path rewrite(Path received, Cleaning cleaning) throws IOException {
        byte[] before = Files.readAllBytes(received);
        byte[] after = cleaning.cleaned(ByteBuffer.wrap(before));
        return Arrays.equals(before, after)
                ? received
                : Files.write(received.resolveSibling(received.getFileName() + ".clean"), after);
    }

    static void requireReasonable(long width, long height) throws IOException {
        if (width <= 0 || height <= 0) {
            throw new IOException("a picture without a surface");
        }
        if (width * height > MOST_PIXELS) {
            throw RuleViolation.onField("file", "attachment.picture.tooLarge", MOST_PIXELS / 1_000_000);
        }
    }

    static byte[] take(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] taken = new byte[length];
        in.get(taken);
        return taken;
    }

    static void write(ByteArrayOutputStream out, byte[] all, int start, int length) {
        out.write(all, start, length);
    }

    static boolean startsWith(byte[] body, byte[] prefix) {
        return body.length >= prefix.length && Arrays.equals(body, 0, prefix.length, prefix, 0, prefix.length);
    }
}
