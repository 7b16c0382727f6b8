package fr.passerelle.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.SimplePdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Draws the lines that {@link Measuring} counted, one after the other and all of them: nothing is broken again, so that
 * nothing that was given a place can fall out of it.
 */
final class LineByLine extends SimplePdfTextRenderer {
    private final Exporter exporter;
    private int drawn;

    LineByLine(JasperReportsContext context, PdfTextRendererContext text, Exporter exporter) {
        super(context, text);
        this.exporter = exporter;
    }

    @Override
    protected void createPhrase(AttributedString all, int start, int end, String paragraph, boolean justify) {
        if (drawn == 0) exporter.bookmark(text);
        var attributes = all.getIterator().getAttributes();
        Lines lines = Measuring.lines(text, styledText.getGlobalAttributes());
        PdfContentByte page = ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
        page.setColorFill((Color) attributes.get(TextAttribute.FOREGROUND));
        float top = exporter.pageHeight() - y - topPadding - verticalAlignOffset;
        float spacing = Measuring.spacing(text);
        for (Lines.Line line : lines.of(paragraph, 0)) {
            String words = paragraph.substring(line.start(), line.next()).replace('\t', ' ');
            float across = x + leftPadding + indent(text, lines.width() - line.width());
            lines.face().draw(page, words, lines.size(), across, top - lines.baseline(drawn++, spacing));
        }
    }

    private static float indent(JRPrintText text, float free) {
        return switch (text.getHorizontalTextAlign()) {
            case RIGHT -> free;
            case CENTER -> free / 2;
            default -> 0;
        };
    }
}
