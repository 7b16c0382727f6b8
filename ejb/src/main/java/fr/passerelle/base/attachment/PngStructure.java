package fr.passerelle.base.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG keeps the parts that draw it; texts, dates, places, animations and whatever follows its end are left out. */
final class PngStructure implements Structure {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> DRAWING =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    @Override
    public Path verify(Path received) throws IOException {
        return Pictures.rewrite(received, PngStructure::cleaned);
    }

    private static byte[] cleaned(ByteBuffer in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        try {
            if (in.getLong() != SIGNATURE) {
                throw new IOException("no signature");
            }
            Pictures.write(out, in.array(), 0, Long.BYTES);
            String first = chunk(in, out);
            if (!first.equals("IHDR")) {
                throw new IOException("no header");
            }
            String type = first;
            while (!type.equals("IEND")) {
                type = chunk(in, out);
            }
        } catch (BufferUnderflowException cut) {
            throw new IOException("cut before its end", cut);
        }
        return out.toByteArray();
    }

    private static String chunk(ByteBuffer in, ByteArrayOutputStream out) throws IOException {
        int start = in.position();
        int length = in.getInt();
        byte[] name = Pictures.take(in, 4);
        byte[] body = Pictures.take(in, length);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        if ((int) sum.getValue() != in.getInt()) {
            throw new IOException("a part was altered");
        }
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (type.equals("IHDR")) {
            ByteBuffer header = ByteBuffer.wrap(body);
            Pictures.requireReasonable(header.getInt(), header.getInt());
        }
        if (DRAWING.contains(type)) {
            Pictures.write(out, in.array(), start, in.position() - start);
        }
        return type;
    }
}
