package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed parts of a PDF, unpacked once and counted before any parser sees them: object streams that blow up a
 * thousandfold would fill the memory. Pictures are not unpacked: nothing here ever draws them.
 */
final class PdfStreams {
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY_REACH = 600;
    private static final long LARGEST_TOTAL = 200_000_000;

    private PdfStreams() {}

    static void refuseBombs(byte[] content) {
        long total = 0;
        byte[] room = new byte[1 << 16];
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            if (!isEnd(content, at) && !isPicture(content, at)) {
                total += unpackedSize(content, at, LARGEST_TOTAL - total, room);
            }
            if (total >= LARGEST_TOTAL) {
                throw RuleViolation.onField("file", "attachment.tooComplex");
            }
        }
    }

    /** Where the keyword ends, from {@code from} on; -1 when there is no more. */
    private static int next(byte[] content, int from) {
        for (int i = from; i <= content.length - KEYWORD.length; i++) {
            if (content[i] == 's' && matches(content, i)) {
                return i + KEYWORD.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, int at) {
        for (int j = 1; j < KEYWORD.length; j++) {
            if (content[at + j] != KEYWORD[j]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(byte[] content, int at) {
        int start = at - KEYWORD.length;
        return start >= 3 && content[start - 1] == 'd' && content[start - 2] == 'n' && content[start - 3] == 'e';
    }

    /** Names may be written with escapes ({@code /Obj#53tm}): a dictionary that uses any is not believed. */
    private static boolean isPicture(byte[] content, int at) {
        int end = at - KEYWORD.length;
        int from = Math.max(0, end - DICTIONARY_REACH);
        String before = new String(content, from, end - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*")
                && !dictionary.contains("#")
                && !dictionary.contains("ObjStm")
                && !dictionary.contains("XRef");
    }

    private static long unpackedSize(byte[] content, int at, long allowed, byte[] room) {
        int start = at;
        while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            long size = 0;
            int got;
            while (size < allowed && (got = inflater.inflate(room)) > 0) {
                size += got;
            }
            return size;
        } catch (DataFormatException notCompressedThisWay) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
