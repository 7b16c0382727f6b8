package fr.passerelle.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import fr.passerelle.reports.layout.Block;
import fr.passerelle.reports.layout.Kind;
import fr.passerelle.reports.layout.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The floor of the measure: the same words by hand-written OpenPDF, without template, tags or conformance. */
final class BareOpenPdf {
    private final BaseFont sans = font("PasserelleSans-Regular.ttf");
    private final BaseFont sansBold = font("PasserelleSans-Bold.ttf");
    private final BaseFont serif = font("PasserelleSerif-Regular.ttf");
    private final BaseFont serifBold = font("PasserelleSerif-Bold.ttf");

    byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 71, 57, 80, 56);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Footer(sheet));
        document.open();
        document.add(new Paragraph(sheet.title(), new Font(sansBold, 20)));
        document.add(new Paragraph(sheet.subtitle(), new Font(sans, 11)));
        body(document, sheet);
        document.close();
        return out.toByteArray();
    }

    private void body(Document document, Sheet sheet) {
        int heading = 0;
        int part = 0;
        PdfPTable table = null;
        for (Block block : sheet.blocks()) {
            if (table != null && (block.first() || block.kind() != Kind.ROW)) {
                document.add(table);
                table = null;
            }
            if (block.partId() != part) {
                document.newPage();
                document.add(new Paragraph(block.part().text(), new Font(sansBold, 16)));
                part = block.partId();
            }
            if (block.headingId() != heading && block.heading() != null) {
                document.add(new Paragraph(block.heading().text(), new Font(sansBold, 12)));
                heading = block.headingId();
            }
            if (block.kind() == Kind.ROW) {
                if (block.first()) table = table(block);
                row(table, block);
            } else {
                block.cells().forEach(cell -> document.add(new Paragraph(14, cell, new Font(serif, 10.5f))));
            }
        }
        if (table != null) document.add(table);
    }

    private PdfPTable table(Block block) {
        PdfPTable table = new PdfPTable(Math.max(2, block.grid().heads().size()));
        table.setWidthPercentage(100);
        block.grid().heads().forEach(head -> table.addCell(new Phrase(head, new Font(sansBold, 9))));
        if (!block.grid().heads().isEmpty()) table.setHeaderRows(1);
        return table;
    }

    private void row(PdfPTable table, Block block) {
        for (int i = 0; i < table.getNumberOfColumns(); i++) {
            table.addCell(new Phrase(block.cell(i), new Font(block.strong() ? serifBold : sans, 9.5f)));
        }
    }

    private static BaseFont font(String name) {
        try (InputStream file = BareOpenPdf.class.getResourceAsStream("fonts/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, true, file.readAllBytes(), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Footer extends PdfPageEventHelper {
        private final Sheet sheet;

        Footer(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var content = writer.getDirectContent();
            content.beginText();
            content.setFontAndSize(sans, 8.5f);
            content.showTextAligned(0, sheet.reference() + " " + writer.getPageNumber(), 71, 36, 0);
            content.endText();
        }
    }
}
