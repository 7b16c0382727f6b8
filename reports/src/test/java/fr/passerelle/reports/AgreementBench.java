package fr.passerelle.reports;

import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.pdf.PdfWriter;
import fr.passerelle.reports.words.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * W3: the same agreement by raw OpenPDF, by our template without tags, and as delivered (PDF/A-2a, PDF/UA-1), in turn in
 * one run. Argument: how many of each (default 300). Not a test: run by hand, see docs/performance.md.
 */
final class AgreementBench {
    private static final int WARM_UP = 300;

    private AgreementBench() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        PdfWriter writer = new PdfWriter();
        BareOpenPdf bare = new BareOpenPdf();
        Sheet sheet = Samples.agreement(Language.FR, Stage.FINAL, SampleMoney.threeYears(), SampleMoney.budget())
                .sheet();
        Function<Sheet, byte[]> one = bare::write;
        Function<Sheet, byte[]> two = writer::writeBare;
        Function<Sheet, byte[]> three = writer::write;
        check(sheet, one.apply(sheet), two.apply(sheet), three.apply(sheet));
        long[][] times = new long[3][count];
        for (int i = -WARM_UP; i < count; i++) {
            time(one, sheet, times[0], i);
            time(two, sheet, times[1], i);
            time(three, sheet, times[2], i);
        }
        print("raw OpenPDF", times[0], times[0]);
        print("template, untagged", times[1], times[0]);
        print("as delivered", times[2], times[0]);
    }

    private static void time(Function<Sheet, byte[]> writing, Sheet sheet, long[] times, int at) {
        long start = System.nanoTime();
        byte[] file = writing.apply(sheet);
        if (file.length == 0) throw new IllegalStateException("nothing written");
        if (at >= 0) times[at] = System.nanoTime() - start;
    }

    /** Every side says every word of the agreement. */
    private static void check(Sheet sheet, byte[]... files) throws Exception {
        for (byte[] file : files) {
            try (PDDocument document = Loader.loadPDF(file)) {
                String said = squeezed(new PDFTextStripper().getText(document));
                sheet.blocks().stream()
                        .flatMap(block -> block.cells().stream())
                        .map(AgreementBench::squeezed)
                        .filter(cell -> cell.length() < 30 && !cell.equals("strong"))
                        .filter(cell -> !said.contains(cell))
                        .findFirst()
                        .ifPresent(cell -> {
                            throw new IllegalStateException("missing: " + cell);
                        });
                System.out.printf("%d pages, %d bytes%n", document.getNumberOfPages(), file.length);
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    private static void print(String name, long[] times, long[] base) {
        System.out.printf(
                Locale.ROOT,
                "%-20s median %6.1f ms  p95 %6.1f ms  ratio of medians %.2f%n",
                name,
                at(times, 0.5) / 1e6,
                at(times, 0.95) / 1e6,
                (double) at(times, 0.5) / at(base, 0.5));
    }

    private static long at(long[] times, double share) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))];
    }
}
