package fr.passerelle.reports.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font as it is written into the file. The widths by which a text is broken into lines are those by which it is drawn:
 * there is no second opinion on how long a line is.
 */
final class Face {
    private static final String HOME = "/fr/passerelle/reports/fonts/";
    private static final Map<String, Face> ALL = new ConcurrentHashMap<>();
    private static final int TABLE = 0x2100;

    private final BaseFont font;
    private final short[] widths = new short[TABLE];

    private Face(String name) {
        try (InputStream file = Face.class.getResourceAsStream(HOME + name)) {
            font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, file.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (int c = 0; c < TABLE; c++) widths[c] = (short) font.getWidth(c);
    }

    /** @param family as the template names it, such as "Passerelle Sans" */
    static Face of(String family, boolean bold) {
        return ALL.computeIfAbsent(family.replace(" ", "") + (bold ? "-Bold.ttf" : "-Regular.ttf"), Face::new);
    }

    /** In thousandths of the size. */
    int width(int character) {
        return character < TABLE ? widths[character] : font.getWidth(character);
    }

    float ascent(float size) {
        return font.getFontDescriptor(BaseFont.AWT_ASCENT, size);
    }

    /** Below the line, positive. */
    float descent(float size) {
        return -font.getFontDescriptor(BaseFont.AWT_DESCENT, size);
    }

    float leading(float size) {
        return font.getFontDescriptor(BaseFont.AWT_LEADING, size);
    }

    void draw(PdfContentByte page, String text, float size, float x, float y) {
        page.beginText();
        page.setFontAndSize(font, size);
        page.setTextMatrix(x, y);
        page.showText(text);
        page.endText();
    }
}
