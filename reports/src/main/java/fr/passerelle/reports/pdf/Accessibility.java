package fr.passerelle.reports.pdf;

import fr.passerelle.reports.layout.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes a tagged file conform to PDF/A-2a and PDF/UA-1, in one pass: a structure without leftovers, everything drawn either
 * tagged or an artefact, fonts described as PDF/A wants, metadata that equals the content and does not depend on the clock.
 */
final class Accessibility {
    private Accessibility() {}

    static byte[] pass(byte[] tagged, Sheet sheet) {
        try (PDDocument document = Loader.loadPDF(tagged)) {
            Structure structure = new Structure(document);
            structure.mend();
            Content content = new Content(sheet);
            for (PDPage page : document.getPages()) {
                content.mend(document, page, structure.artefacts().getOrDefault(page.getCOSObject(), Set.of()));
                fonts(page);
            }
            new Identity(sheet).write(document);
            var out = new ByteArrayOutputStream(tagged.length + 32 * 1024);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fonts(PDPage page) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null) return;
        for (COSName name : fonts.keySet()) EmbeddedFont.mend(fonts.getCOSDictionary(name));
    }
}
