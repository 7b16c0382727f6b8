package fr.passerelle.reports.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the glyphs of each font of a file mean, as the file itself says: two bytes a glyph. */
final class Glyphs {
    private final Map<COSDictionary, CMap> read = new HashMap<>();

    String text(COSDictionary font, byte[] shown) throws IOException {
        // A font of which no glyph is used says nothing about them.
        if (shown.length == 0) return "";
        CMap meanings = read.get(font);
        if (meanings == null) {
            meanings = meanings(font);
            read.put(font, meanings);
        }
        StringBuilder text = new StringBuilder(shown.length / 2);
        for (int i = 0; i + 1 < shown.length; i += 2) {
            String meaning = meanings.toUnicode((shown[i] & 0xff) << 8 | shown[i + 1] & 0xff);
            if (meaning != null) text.append(meaning);
        }
        return text.toString();
    }

    private static CMap meanings(COSDictionary font) throws IOException {
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        if (stream == null)
            throw new IOException("a font without meanings: " + font.getNameAsString(COSName.BASE_FONT));
        try (var source = new RandomAccessReadBuffer(stream.createInputStream())) {
            return new CMapParser().parse(source);
        }
    }
}
