package fr.passerelle.reports;

import fr.passerelle.reports.pdf.PdfWriter;
import fr.passerelle.reports.pdf.Reading;
import java.util.Set;

/**
 * Turns a document into a PDF/A-2a, PDF/UA-1 file. Safe on many threads; make one and keep it: the templates are loaded
 * with it. Equal documents give equal bytes, yet keep the bytes you handed out: the look may change from one release to the next.
 */
public final class Renderer {
    private final PdfWriter writer = new PdfWriter();

    public byte[] render(Document document) {
        return writer.write(document.sheet());
    }

    /** The words of the document that this file does not show: none, or the file must not be handed out. */
    public Set<String> lost(Document document, byte[] file) {
        return Reading.lost(file, document.sheet());
    }

    /** Writes a small document and drops it: the first one is a hundred times slower than the next. Call it in the background at start. */
    public void warmUp() {
        render(Specimen.receipt());
    }
}
