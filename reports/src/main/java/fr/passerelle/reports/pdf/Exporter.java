package fr.passerelle.reports.pdf;

import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The exporter of JasperReports, except that texts are drawn by {@link LineByLine}. */
final class Exporter extends JRPdfExporter {
    Exporter(JasperReportsContext context) {
        super(context);
    }

    @Override
    protected AbstractPdfTextRenderer getTextRenderer(JRPrintText text, JRStyledText styled) {
        return new LineByLine(
                jasperReportsContext, createPdfTextRendererContext(text, styled, getTextLocale(text)), this);
    }

    int pageHeight() {
        return getCurrentPageFormat().getPageHeight();
    }

    /** Adds a title to the outline of the file. */
    void bookmark(JRPrintText text) {
        if (text.getBookmarkLevel() == JRAnchor.NO_BOOKMARK) return;
        addBookmark(
                text.getBookmarkLevel(), text.getAnchorName(), getOffsetX() + text.getX(), getOffsetY() + text.getY());
    }
}
