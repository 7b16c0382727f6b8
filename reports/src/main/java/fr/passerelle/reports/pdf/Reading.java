package fr.passerelle.reports.pdf;

import fr.passerelle.reports.layout.Kind;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.words.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A finished file read back: every word of the sheet must be drawn on a page, as often as the sheet says it. What is laid
 * out is not asked, only the bytes that people get; a few milliseconds a document.
 */
public final class Reading {
    private final List<String> body = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private Reading(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Glyphs glyphs = new Glyphs();
            for (PDPage page : document.getPages()) {
                List<String> around = new ArrayList<>();
                new Drawn(page, glyphs, body, around).read();
                edges.add(String.join(" ", around));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words of this sheet that the file does not show; empty when it is whole. */
    public static Set<String> lost(byte[] file, Sheet sheet) {
        return new Reading(file).lost(sheet);
    }

    private Set<String> lost(Sheet sheet) {
        List<String> said = new ArrayList<>(sheet.texts());
        if (sheet.blocks().stream().anyMatch(block -> block.kind() == Kind.CHECK)) {
            said.add(Texts.in(sheet.language()).get("check.fingerprint"));
            said.add(sheet.fingerprint());
        }
        Set<String> lost = new LinkedHashSet<>(Said.of(said).without(body));
        Said around = Said.of(List.of(sheet.issuer(), sheet.reference()));
        edges.forEach(edge -> lost.addAll(around.without(List.of(edge))));
        return lost;
    }
}
