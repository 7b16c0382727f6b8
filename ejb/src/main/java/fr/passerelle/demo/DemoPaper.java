package fr.passerelle.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A one-page PDF that stands for a piece. */
final class DemoPaper {
    private DemoPaper() {}

    static InputStream of(String title, String owner) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                write(text, 760, Standard14Fonts.FontName.HELVETICA_BOLD, 20, title);
                write(text, 725, Standard14Fonts.FontName.HELVETICA, 13, owner);
                write(text, 690, Standard14Fonts.FontName.HELVETICA, 11, "Document de démonstration, sans valeur.");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(PDPageContentStream text, int y, Standard14Fonts.FontName font, int size, String line)
            throws IOException {
        text.beginText();
        text.setFont(new PDType1Font(font), size);
        text.newLineAtOffset(60, y);
        text.showText(line.replace('’', '\''));
        text.endText();
    }
}
