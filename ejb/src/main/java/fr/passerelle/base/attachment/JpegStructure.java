package fr.passerelle.base.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A photograph is rewritten part by part, its pixels untouched: the place, the date, the camera, comments, thumbnails and
 * whatever follows the picture are left out. The way it was held (orientation) is kept, or it would show lying down.
 */
final class JpegStructure implements Structure {
    private static final int START = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    @Override
    public Path verify(Path received) throws IOException {
        return Pictures.rewrite(received, JpegStructure::cleaned);
    }

    private static byte[] cleaned(ByteBuffer in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        try {
            if ((in.getShort() & 0xFFFF) != START) {
                throw new IOException("no start of image");
            }
            Pictures.write(out, in.array(), 0, 2);
            boolean sized = false;
            for (int marker = marker(in); marker != END; marker = marker(in)) {
                int start = in.position();
                int length = in.getShort() & 0xFFFF;
                byte[] body = Pictures.take(in, length - 2);
                sized |= requireReasonable(marker, body);
                keep(out, marker, in.array(), start, body);
                if (marker == SCAN) {
                    copyScan(in, out);
                }
            }
            if (!sized) {
                throw new IOException("no size");
            }
        } catch (BufferUnderflowException cut) {
            throw new IOException("cut before its end", cut);
        }
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private static int marker(ByteBuffer in) throws IOException {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IOException("no marker");
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** @return true when this part is the frame header, which holds the size */
    private static boolean requireReasonable(int marker, byte[] body) throws IOException {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            ByteBuffer header = ByteBuffer.wrap(body);
            header.get();
            int height = header.getShort() & 0xFFFF;
            Pictures.requireReasonable(header.getShort() & 0xFFFF, height);
        }
        return frame;
    }

    private static void keep(ByteArrayOutputStream out, int marker, byte[] all, int start, byte[] body) {
        boolean comment = marker == 0xFE;
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        boolean needed = marker == 0xE0 || marker == 0xEE || marker == 0xE2 && Pictures.startsWith(body, ICC);
        if (marker == 0xE1 && Pictures.startsWith(body, EXIF)) {
            writeOrientation(out, ExifOrientation.read(body, EXIF.length));
        } else if (!comment && (!application || needed)) {
            out.write(0xFF);
            out.write(marker);
            Pictures.write(out, all, start, body.length + 2);
        }
    }

    private static void writeOrientation(ByteArrayOutputStream out, int orientation) {
        if (orientation != ExifOrientation.UPRIGHT) {
            byte[] tiff = ExifOrientation.write(orientation);
            int length = 2 + EXIF.length + tiff.length;
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
            out.writeBytes(EXIF);
            out.writeBytes(tiff);
        }
    }

    /** The coded pixels: until a marker that is neither a stuffed zero nor a restart. */
    private static void copyScan(ByteBuffer in, ByteArrayOutputStream out) {
        int start = in.position();
        int at = start;
        byte[] all = in.array();
        while (true) {
            if (at + 1 >= all.length) {
                throw new BufferUnderflowException();
            }
            int next = all[at + 1] & 0xFF;
            if ((all[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                break;
            }
            at++;
        }
        Pictures.write(out, all, start, at - start);
        in.position(at);
    }
}
