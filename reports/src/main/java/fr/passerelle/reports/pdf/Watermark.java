package fr.passerelle.reports.pdf;

import fr.passerelle.reports.words.Language;
import fr.passerelle.reports.words.Texts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** "PROJET" across the page, as outlines in light grey: an artefact that is neither read aloud nor found by a search. */
final class Watermark {
    private static final Map<Language, byte[]> DRAWN = new ConcurrentHashMap<>();
    private static final double PAGE_WIDTH = 595;
    private static final double PAGE_HEIGHT = 842;

    private Watermark() {}

    /** Drawing operators, complete with their marks. */
    static byte[] in(Language language) {
        return DRAWN.computeIfAbsent(language, Watermark::draw);
    }

    private static byte[] draw(Language language) {
        var glyphs = font().createGlyphVector(
                        new FontRenderContext(null, true, true),
                        Texts.in(language).get("draft"));
        Rectangle2D bounds = glyphs.getVisualBounds();
        AffineTransform place = new AffineTransform();
        place.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2);
        place.rotate(Math.toRadians(52));
        place.scale(1, -1);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        StringBuilder out = new StringBuilder("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC q 0.94 g\n");
        path(out, glyphs.getOutline().getPathIterator(place));
        return out.append("f Q EMC\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void path(StringBuilder out, PathIterator path) {
        double[] at = new double[6];
        double[] from = new double[2];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(out, "m", from, at, 2);
                case PathIterator.SEG_LINETO -> add(out, "l", from, at, 2);
                case PathIterator.SEG_QUADTO -> add(out, "c", from, cubic(from, at), 6);
                case PathIterator.SEG_CUBICTO -> add(out, "c", from, at, 6);
                default -> out.append("h\n");
            }
        }
    }

    /** PDF has no quadratic curves. */
    private static double[] cubic(double[] from, double[] at) {
        return new double[] {
            from[0] + (at[0] - from[0]) * 2 / 3,
            from[1] + (at[1] - from[1]) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3,
            at[3] + (at[1] - at[3]) * 2 / 3,
            at[2],
            at[3]
        };
    }

    private static void add(StringBuilder out, String operator, double[] from, double[] at, int count) {
        for (int i = 0; i < count; i++) out.append(String.format(Locale.ROOT, "%.2f ", at[i]));
        out.append(operator).append('\n');
        from[0] = at[count - 2];
        from[1] = at[count - 1];
    }

    private static Font font() {
        try (InputStream file =
                Watermark.class.getResourceAsStream("/fr/passerelle/reports/fonts/PasserelleSans-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(170f);
        } catch (IOException | FontFormatException failure) {
            throw new IllegalStateException("font of the watermark", failure);
        }
    }
}
