package fr.passerelle.reports.pdf;

import fr.passerelle.reports.layout.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What is drawn on a page: what is not tagged becomes an artefact, so that a screen reader passes over it. */
final class Content {
    private static final COSName ARTEFACT = COSName.ARTIFACT;
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> PAINT = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private final byte[] watermark;

    Content(Sheet sheet) {
        watermark = sheet.draft() ? Watermark.in(sheet.language()) : new byte[0];
    }

    void mend(PDDocument document, PDPage page, Set<Integer> artefacts) throws IOException {
        List<Object> tokens = new Marking(artefacts).over(new PDFStreamParser(page).parse());
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(watermark);
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    /** One walk over the tokens of a page. */
    private static final class Marking {
        private final Set<Integer> artefacts;
        private final List<Object> out = new ArrayList<>();
        private int depth;
        private int operands;
        private int path = -1;

        Marking(Set<Integer> artefacts) {
            this.artefacts = artefacts;
        }

        List<Object> over(List<Object> tokens) {
            for (Object token : tokens) {
                if (token instanceof Operator operator) operator(operator);
                else out.add(token);
            }
            return out;
        }

        private void operator(Operator operator) {
            String name = operator.getName();
            if (name.equals("BDC") || name.equals("BMC")) depth++;
            if (name.equals("EMC")) depth--;
            if (name.equals("BDC")) open(operator);
            else if (depth > 0 || name.equals("EMC")) out.add(operator);
            else draw(operator, name);
            operands = out.size();
        }

        /** Content dropped from the structure keeps its place but becomes an artefact of the page. */
        private void open(Operator operator) {
            int last = out.size() - 1;
            if (out.get(last) instanceof COSDictionary properties && artefacts.contains(properties.getInt(MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                out.set(last - 1, ARTEFACT);
                out.set(last, pagination);
            }
            out.add(operator);
        }

        private void draw(Operator operator, String name) {
            if (PATH.contains(name)) {
                if (path < 0) path = operands;
                out.add(operator);
            } else if (PAINT.contains(name)) {
                wrap(path < 0 ? operands : path, operator);
                path = -1;
            } else if (name.equals("Do") || name.equals("sh") || name.equals("BI")) {
                wrap(operands, operator);
            } else {
                if (name.equals("n")) path = -1;
                out.add(operator);
            }
        }

        private void wrap(int start, Operator operator) {
            List<Object> drawn = new ArrayList<>(out.subList(start, out.size()));
            out.subList(start, out.size()).clear();
            out.add((COSBase) ARTEFACT);
            out.add(Operator.getOperator("BMC"));
            out.addAll(drawn);
            out.add(operator);
            out.add(Operator.getOperator("EMC"));
        }
    }
}
