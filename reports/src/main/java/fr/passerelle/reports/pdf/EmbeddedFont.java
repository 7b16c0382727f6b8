package fr.passerelle.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A subset font as PDF/A wants it: without the list of glyphs (CIDSet), which is wrong in these files, and with a subset prefix
 * that comes from the name of the font instead of from chance.
 */
final class EmbeddedFont {
    private EmbeddedFont() {}

    static void mend(COSDictionary font) {
        rename(font, COSName.BASE_FONT);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants == null) return;
        for (int i = 0; i < descendants.size(); i++) {
            COSDictionary descendant = (COSDictionary) descendants.getObject(i);
            rename(descendant, COSName.BASE_FONT);
            COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
            rename(descriptor, COSName.FONT_NAME);
            descriptor.removeItem(COSName.getPDFName("CIDSet"));
        }
    }

    private static void rename(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        if (name == null || name.length() < 7 || name.charAt(6) != '+') return;
        dictionary.setName(key, prefix(name.substring(7)) + name.substring(6));
    }

    /** Six capital letters. */
    private static String prefix(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        StringBuilder letters = new StringBuilder();
        for (long rest = sum.getValue(); letters.length() < 6; rest /= 26) letters.append((char) ('A' + rest % 26));
        return letters.toString();
    }
}
