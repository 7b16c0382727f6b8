package fr.passerelle.base.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one fact of a photograph's Exif data that is kept: how the camera was held, 1 (upright) to 8. */
final class ExifOrientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int DIRECTORY_ENTRY = 12;

    private ExifOrientation() {}

    /** @param from where the TIFF header starts in {@code body}; a directory that makes no sense counts as upright */
    static int read(byte[] body, int from) {
        ByteBuffer tiff = ByteBuffer.wrap(body, from, body.length - from).slice();
        if (tiff.limit() < 10) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * DIRECTORY_ENTRY;
            if (entry > tiff.limit() - DIRECTORY_ENTRY) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A whole TIFF header with this single entry. */
    static byte[] write(int orientation) {
        return ByteBuffer.allocate(8 + 2 + DIRECTORY_ENTRY + 4)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
