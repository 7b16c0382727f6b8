package fr.passerelle.reports;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import fr.passerelle.reports.layout.Block;
import fr.passerelle.reports.layout.Kind;
import fr.passerelle.reports.layout.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The floor of the measure: the same words, logo, code, lines and bookmarks by hand-written OpenPDF, without template,
 * tags or conformance.
 */
final class BareOpenPdf {
    private static final byte[] LOGO = bytes("logo.jpg");

    private final BaseFont sans = font("PasserelleSans-Regular.ttf");
    private final BaseFont sansBold = font("PasserelleSans-Bold.ttf");
    private final BaseFont serif = font("PasserelleSerif-Regular.ttf");
    private final BaseFont serifBold = font("PasserelleSerif-Bold.ttf");

    byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 71, 57, 80, 56);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Edges(sheet));
        document.open();
        document.add(new Paragraph(sheet.title(), new Font(sansBold, 20)));
        document.add(new Paragraph(sheet.subtitle(), new Font(sans, 11)));
        body(document, writer, sheet);
        document.close();
        return out.toByteArray();
    }

    private void body(Document document, PdfWriter writer, Sheet sheet) {
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
                title(document, writer, block.part().text(), 16);
                part = block.partId();
            }
            if (block.headingId() != heading && block.heading() != null) {
                title(document, writer, block.heading().text(), 12);
                heading = block.headingId();
            }
            if (block.kind() == Kind.ROW) {
                if (block.first()) table = table(block);
                row(table, block);
            } else {
                if (block.kind() == Kind.CHECK) code(writer, block.cell(0));
                block.cells().forEach(cell -> document.add(new Paragraph(14, cell, new Font(serif, 10.5f))));
            }
        }
        if (table != null) document.add(table);
    }

    private void title(Document document, PdfWriter writer, String text, int size) {
        document.add(new Paragraph(text, new Font(sansBold, size)));
        new PdfOutline(
                writer.getRootOutline(),
                new PdfDestination(PdfDestination.XYZ, 0, writer.getVerticalPosition(false), 0),
                text);
    }

    private static void code(PdfWriter writer, String url) {
        try {
            var modules = new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 1, 1);
            var content = writer.getDirectContent();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) content.rectangle(400 + x * 2, 60 + y * 2, 2, 2);
                }
            }
            content.fill();
        } catch (WriterException failure) {
            throw new IllegalArgumentException(failure);
        }
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

    private static byte[] bytes(String name) {
        try (InputStream file = BareOpenPdf.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BaseFont font(String name) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, true, bytes("fonts/" + name), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Logo, issuer and reference above, reference, fingerprint and page of pages below. */
    private final class Edges extends PdfPageEventHelper {
        private final Sheet sheet;
        private final String fingerprint;
        private Image logo;
        private PdfTemplate total;

        Edges(Sheet sheet) {
            this.sheet = sheet;
            this.fingerprint = sheet.fingerprint();
        }

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            try {
                logo = Image.getInstance(LOGO);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            logo.scaleToFit(30, 30);
            logo.setAbsolutePosition(71, 780);
            total = writer.getDirectContent().createTemplate(30, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var content = writer.getDirectContent();
            content.addImage(logo);
            line(content, 774);
            line(content, 50);
            write(content, sansBold, sheet.issuer(), 110, 790);
            write(content, sans, sheet.reference(), 450, 790);
            write(content, sans, sheet.reference() + "  ·  Empreinte " + fingerprint.substring(0, 16), 71, 36);
            write(content, sans, "Page " + writer.getPageNumber() + " sur ", 470, 36);
            content.addTemplate(total, 515, 36);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            write(total, sans, String.valueOf(writer.getPageNumber() - 1), 0, 0);
        }

        private void line(PdfContentByte content, float y) {
            content.moveTo(71, y);
            content.lineTo(538, y);
            content.stroke();
        }

        private void write(PdfContentByte content, BaseFont font, String text, float x, float y) {
            content.beginText();
            content.setFontAndSize(font, 8.5f);
            content.showTextAligned(0, text, x, y, 0);
            content.endText();
        }
    }
}
