package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.words.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class RendererTest {
    private static final Renderer RENDERER = new Renderer();

    static Stream<Arguments> everyDocument() {
        return Stream.concat(Stream.of(Language.values()).flatMap(RendererTest::ordinary), extreme(Language.FR));
    }

    private static Stream<Arguments> ordinary(Language language) {
        return Stream.of(
                Arguments.of("receipt " + language, Samples.receipt(language)),
                Arguments.of("award " + language, Samples.award(language)),
                Arguments.of("refusal " + language, Samples.refusal(language)),
                Arguments.of("agreement " + language, Samples.agreement(language)),
                Arguments.of("summary " + language, Samples.summary(language)));
    }

    private static Stream<Arguments> extreme(Language language) {
        return Stream.of(
                Arguments.of("receipt, long", ExtremeSamples.longReceipt(language)),
                Arguments.of("receipt, short", ExtremeSamples.shortReceipt(language)),
                Arguments.of("award, long draft", ExtremeSamples.longAward(language)),
                Arguments.of("refusal, long draft", ExtremeSamples.longRefusal(language)),
                Arguments.of("agreement, long", ExtremeSamples.longAgreement(language, Stage.FINAL)),
                Arguments.of("agreement, long draft", ExtremeSamples.longAgreement(language, Stage.DRAFT)),
                Arguments.of("agreement, short draft", ExtremeSamples.shortAgreement(language, Stage.DRAFT)),
                Arguments.of("summary, long", ExtremeSamples.longSummary(language)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDocument")
    void conformsToBothStandardsAndGivesTheSameBytesAgain(String name, Document document) throws Exception {
        byte[] file = RENDERER.render(document);
        assertThat(Conformance.problems(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.problems(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(new Renderer().render(document)).isEqualTo(file);
    }

    @Test
    void printsTheAmountsOfAnAgreementInFiguresAndWords() throws IOException {
        String text = text(RENDERER.render(Samples.agreement(Language.FR)));
        assertThat(text)
                .contains("87\u202F654,32 €")
                .contains("quatre-vingt-sept mille six cent cinquante-quatre euros et trente-deux centimes")
                .contains("35\u202F061,73", "30\u202F679,01", "21\u202F913,58", "28\u202F049,38", "4\u202F382,72")
                .contains("Sœur Anne-Cécile", "Vandenbœuf")
                .contains("Article 13")
                .contains("Page 1 sur 8", "Page 8 sur 8");
    }

    @Test
    void printsTheBudgetWithItsSubtotalsAndTotals() throws IOException {
        String text = text(RENDERER.render(Samples.agreement(Language.FR)));
        assertThat(text)
                .contains("24\u202F900,50", "58\u202F000,00", "57\u202F000,00")
                .contains("100\u202F000,00", "108\u202F000,00");
    }

    @Test
    void printsTheReferenceAndTheFingerprintOnEveryPage() throws IOException {
        AgreementDocument agreement = Samples.agreement(Language.FR);
        try (PDDocument file = Loader.loadPDF(RENDERER.render(agreement))) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(file))
                        .contains(agreement.reference())
                        .contains(agreement.fingerprint().substring(0, 16));
            }
        }
    }

    @Test
    void keepsTheSignaturesOfBothPartiesOnOnePage() throws IOException {
        for (AgreementDocument agreement :
                List.of(Samples.agreement(Language.FR), ExtremeSamples.longAgreement(Language.FR, Stage.FINAL))) {
            List<String> signing = pages(RENDERER.render(agreement)).stream()
                    .filter(page -> page.contains("Date, cachet et signature"))
                    .toList();
            assertThat(signing).hasSize(1);
            assertThat(signing.get(0)).contains("Signatures", "Pour la Métropole", "Pour le bénéficiaire");
        }
    }

    @Test
    void tellsTheReceiptsLegalTerms() throws IOException {
        String text = text(RENDERER.render(Samples.receipt(Language.FR))).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("L. 112-3", "R. 112-5", "L. 231-4", "23 janvier 2027")
                .contains("tribunal administratif de Lille", "deux mois")
                .contains("14 h 02 min 07 s");
    }

    @Test
    void printsACodeThatLeadsToTheCheckPage() throws Exception {
        try (PDDocument file = Loader.loadPDF(RENDERER.render(Samples.agreement(Language.FR)))) {
            BufferedImage page = new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            var result = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            assertThat(result.getText()).isEqualTo(Samples.CHECK.url());
        }
    }

    @Test
    void bookmarksEveryHeading() throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(RENDERER.render(Samples.agreement(Language.EN)))) {
            for (PDOutlineItem item :
                    file.getDocumentCatalog().getDocumentOutline().children()) titles.add(item.getTitle());
        }
        assertThat(titles)
                .contains("Preamble", "Signatures", "Annex II – Provisional budget")
                .hasSizeGreaterThan(15);
    }

    @Test
    void changesItsFingerprintWhenOneWordChanges() {
        assertThat(Samples.agreement(Language.FR).fingerprint())
                .isEqualTo(Samples.agreement(Language.FR).fingerprint())
                .isNotEqualTo(Samples.agreement(Language.EN).fingerprint());
        assertThat(Samples.agreement(Language.FR, Stage.FINAL, SampleMoney.oneYear(), SampleMoney.budget())
                        .fingerprint())
                .isNotEqualTo(Samples.agreement(Language.FR).fingerprint());
    }

    @Test
    void writesOnManyThreadsTheSameBytesAsOnOne() throws Exception {
        byte[] expected = RENDERER.render(Samples.award(Language.FR));
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> work = () -> RENDERER.render(Samples.award(Language.FR));
            for (Future<byte[]> result : pool.invokeAll(java.util.Collections.nCopies(12, work))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void warmsUpWithoutAnyData() {
        RENDERER.warmUp();
        assertThat(Specimen.receipt().sheet().blocks()).isNotEmpty();
    }

    private static String text(byte[] file) throws IOException {
        return String.join("\n", pages(file));
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00A0', ' '));
            }
        }
        return pages;
    }
}
