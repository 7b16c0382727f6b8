package fr.passerelle.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reports.Document;
import fr.passerelle.reports.Renderer;
import fr.passerelle.reports.VariedDocuments;
import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.words.Language;
import fr.passerelle.reports.words.Texts;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/**
 * Documents never lose a word: what PDFBox reads on the pages of every template is what was to be printed, over thousands
 * of names, amounts and sentences by chance.
 */
class EveryWordTest {
    private static final int SEEDS = 25;
    private static final Renderer RENDERER = new Renderer();

    /** One document, the words that PDFBox does not find on its pages, and those that the product says are lost. */
    private record Loss(String document, List<String> words, Set<String> said) {}

    @Test
    void printsEveryWordOfEveryTemplate() {
        AtomicInteger variations = new AtomicInteger();
        List<Loss> losses = IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> {
                    VariedDocuments varied = new VariedDocuments(seed);
                    List<Loss> lost = varied.all().stream()
                            .map(document -> loss(seed, document))
                            .toList();
                    variations.addAndGet(varied.drawn());
                    return lost;
                })
                .flatMap(List::stream)
                .filter(loss -> !loss.words().isEmpty() || !loss.said().isEmpty())
                .toList();
        assertThat(losses).as("of %d documents", SEEDS * 5).isEmpty();
        assertThat(variations).hasValueGreaterThan(10_000);
    }

    /** The lines of an agreement and of a budget from which a date and a word fell out. */
    @Test
    void printsTheLinesThatLostTheirEnd() {
        String line =
                "avance 2028 : 7 500,00 €, après le vote des crédits de l'année, au plus tard le 1er\u00A0mars\u00A02028 ;";
        Flow flow = new Flow(Texts.in(Language.FR));
        for (int i = 0; i < 30; i++) flow.bullet("a".repeat(i) + " " + line);
        flow.table(Shape.BUDGET, "Compte", "Charges", "Montant", "Compte", "Produits", "Montant");
        for (int i = 0; i < 30; i++) {
            String label = "i".repeat(i) + " Rémunérations d'intermédiaires et honoraires";
            flow.row("62", label, "1 000,00", "74", label, "1 000,00");
        }
        Sheet sheet =
                new Sheet(Language.FR, "Titre", "", "Métropole", "CV-1", null, flow.blocks(), false, Instant.EPOCH);
        assertThat(Said.of(sheet.texts()).without(read(new PdfWriter().write(sheet))))
                .isEmpty();
    }

    private static Loss loss(int seed, Document document) {
        byte[] file = RENDERER.render(document);
        List<String> lost = Said.of(document.sheet().texts()).without(read(file));
        return new Loss(document.getClass().getSimpleName() + " " + seed, lost, RENDERER.lost(document, file));
    }

    private static List<String> read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Seen seen = new Seen();
            seen.getText(document);
            return seen.lines;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Reads what a person sees: nothing beyond the margins. */
    private static final class Seen extends PDFTextStripper {
        private final List<String> lines = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            PDRectangle page = getCurrentPage().getMediaBox();
            boolean isSeen = letters.stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .allMatch(letter -> letter.getXDirAdj() >= 56
                            && letter.getXDirAdj() + letter.getWidthDirAdj() <= page.getWidth() - 56
                            && letter.getYDirAdj() >= 24
                            && letter.getYDirAdj() <= page.getHeight() - 24);
            if (isSeen) lines.add(text);
        }
    }
}
