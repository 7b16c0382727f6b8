package fr.passerelle.reports.words;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;

/**
 * Text of which every character has a shape in our fonts: accents composed, signs written out, pictures as a dot. Letters of
 * a script that we have not stay, so that the document is refused rather than printed without them.
 */
final class Printable {
    private static final String FONT = "/fr/passerelle/reports/fonts/PasserelleSerif-Regular.ttf";
    private static final BitSet SHAPES = shapes();
    private static final Map<Integer, String> WRITTEN = Map.ofEntries(
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "<>"),
            Map.entry((int) '≈', "~"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '⇒', "=>"),
            Map.entry((int) '←', "<-"),
            Map.entry((int) '\u2010', "-"),
            Map.entry((int) '\u2015', "–"),
            Map.entry((int) '‰', "/1000"));

    private Printable() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints().allMatch(Printable::hasShape) ? composed : replaced(composed);
    }

    private static String replaced(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (hasShape(c)) printable.appendCodePoint(c);
            else printable.append(written(c));
        });
        return printable.toString();
    }

    private static String written(int character) {
        String written = WRITTEN.get(character);
        if (written != null) return written;
        String letter = Character.toString(character);
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFKC);
        if (plain.codePoints().allMatch(Printable::hasShape)) return plain;
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> " ";
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.MODIFIER_SYMBOL ->
                "";
            case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> "•";
            default -> letter;
        };
    }

    private static boolean hasShape(int character) {
        return character == '\n' || SHAPES.get(character);
    }

    private static BitSet shapes() {
        try (InputStream file = Printable.class.getResourceAsStream(FONT)) {
            BaseFont font = BaseFont.createFont(
                    "PasserelleSerif-Regular.ttf", BaseFont.IDENTITY_H, true, false, file.readAllBytes(), null);
            BitSet shapes = new BitSet();
            for (int c = ' '; c < 0x10000; c++) if (font.charExists(c)) shapes.set(c);
            return shapes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
