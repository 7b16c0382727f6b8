package fr.passerelle.reports.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The texts that one page shows, in the order of drawing: those of the document, and those that stand around them. */
final class Drawn {
    private final PDPage page;
    private final PDRectangle sheet;
    private final Glyphs glyphs;
    private final List<String> body;
    private final List<String> around;
    private final List<COSBase> operands = new ArrayList<>();
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private final Deque<Matrix> saved = new ArrayDeque<>();
    private Matrix page2sheet = new Matrix();
    private Matrix line = new Matrix();
    private COSDictionary font;

    Drawn(PDPage page, Glyphs glyphs, List<String> body, List<String> around) {
        this.page = page;
        this.sheet = page.getMediaBox();
        this.glyphs = glyphs;
        this.body = body;
        this.around = around;
    }

    void read() throws IOException {
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                apply(operator.getName());
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
    }

    private void apply(String operator) throws IOException {
        switch (operator) {
            case "BDC", "BMC" -> marks.push(isAside() || COSName.ARTIFACT.equals(operands.get(0)));
            case "EMC" -> marks.pop();
            case "q" -> saved.push(page2sheet);
            case "Q" -> page2sheet = saved.pop();
            case "cm" -> page2sheet = matrix().multiply(page2sheet);
            case "BT" -> line = new Matrix();
            case "Tm" -> line = matrix();
            case "Td", "TD" ->
                line = Matrix.getTranslateInstance(number(0), number(1)).multiply(line);
            case "Tf" -> font = fonts().getCOSDictionary((COSName) operands.get(0));
            case "Tj" -> show(((COSString) operands.get(0)).getBytes());
            case "TJ" -> {
                for (COSBase part : (COSArray) operands.get(0)) {
                    if (part instanceof COSString shown) show(shown.getBytes());
                }
            }
            default -> {}
        }
    }

    /** Counts only what starts on the page. */
    private void show(byte[] shown) throws IOException {
        Matrix place = line.multiply(page2sheet);
        if (sheet.contains(place.getTranslateX(), place.getTranslateY())) {
            (isAside() ? around : body).add(glyphs.text(font, shown));
        }
    }

    private boolean isAside() {
        return !marks.isEmpty() && marks.peek();
    }

    private COSDictionary fonts() {
        return page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    }

    private Matrix matrix() {
        return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    private float number(int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
