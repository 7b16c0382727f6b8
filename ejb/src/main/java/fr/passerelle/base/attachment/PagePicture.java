package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a foreign PDF as a PNG of bounded size. A page announced as large as a house is drawn smaller; one whose
 * pictures would not fit in memory, or that draws itself, is refused before anything is drawn.
 */
final class PagePicture {
    private static final int DOTS_PER_INCH = 110;
    private static final int UNITS_PER_INCH = 72;
    private static final long MOST_POINTS = 8_000_000;
    private static final long MOST_POINTS_OF_A_PICTURE = 50_000_000;

    private final Set<COSBase> within = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PagePicture() {}

    /** @param index from 0 */
    static byte[] of(PDDocument document, int index) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn(document, index, DOTS_PER_INCH), "png", png);
        return png.toByteArray();
    }

    /** As {@link #of}, in memory and no finer than so many dots per inch. */
    static BufferedImage drawn(PDDocument document, int index, int finest) throws IOException {
        PDPage page = document.getPage(index);
        new PagePicture().requireDrawable(page.getResources());
        return new PDFRenderer(document).renderImageWithDPI(index, dotsPerInch(page, finest), ImageType.RGB);
    }

    private static int dotsPerInch(PDPage page, int finest) {
        long width = Math.round(page.getCropBox().getWidth());
        long height = Math.round(page.getCropBox().getHeight());
        int dots = finest;
        while (dots > 0 && width * dots / UNITS_PER_INCH * (height * dots / UNITS_PER_INCH) > MOST_POINTS) {
            dots--;
        }
        require(dots > 0);
        return dots;
    }

    private void requireDrawable(PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject part = resources.getXObject(name);
            if (part instanceof PDImageXObject picture) {
                require((long) picture.getWidth() * picture.getHeight() <= MOST_POINTS_OF_A_PICTURE);
            } else if (part instanceof PDFormXObject form) {
                requireDrawable(form);
            }
        }
    }

    private void requireDrawable(PDFormXObject form) throws IOException {
        COSBase itself = form.getCOSObject();
        require(!within.contains(itself));
        if (seen.add(itself)) {
            within.add(itself);
            requireDrawable(form.getResources());
            within.remove(itself);
        }
    }

    private static void require(boolean drawable) {
        if (!drawable) {
            throw new RuleViolation("attachment.noPreview");
        }
    }
}
