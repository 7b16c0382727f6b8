package fr.passerelle.base.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PagePictureTest {
    private static final int MOST_POINTS = 8_000_000;

    @Test
    void drawsAnOrdinaryPageAsItIs() throws IOException {
        BufferedImage drawn = drawn(new PDPage(PDRectangle.A4));
        assertThat(drawn.getWidth()).isBetween(905, 915);
    }

    @Test
    void drawsAPageAsLargeAsAHouseSmaller() throws IOException {
        BufferedImage drawn = drawn(new PDPage(new PDRectangle(14_400, 14_400)));
        assertThat((long) drawn.getWidth() * drawn.getHeight()).isLessThanOrEqualTo(MOST_POINTS);
    }

    @Test
    void refusesAPageAsLargeAsATown() {
        assertThatThrownBy(() -> drawn(new PDPage(new PDRectangle(2_000_000, 2_000_000))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attachment.noPreview");
    }

    @Test
    void refusesAPageThatDrawsItself() {
        assertThatThrownBy(() -> {
                    try (PDDocument document = new PDDocument()) {
                        PDFormXObject form = new PDFormXObject(document);
                        PDResources itself = new PDResources();
                        itself.put(COSName.getPDFName("Me"), form);
                        form.setResources(itself);
                        PagePicture.of(paged(document, COSName.getPDFName("Me"), form), 0);
                    }
                })
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attachment.noPreview");
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() {
        assertThatThrownBy(() -> {
                    try (PDDocument document = new PDDocument()) {
                        COSStream picture = document.getDocument().createCOSStream();
                        picture.setItem(COSName.TYPE, COSName.XOBJECT);
                        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
                        picture.setInt(COSName.WIDTH, 60_000);
                        picture.setInt(COSName.HEIGHT, 60_000);
                        PDPage page = new PDPage();
                        PDResources resources = new PDResources();
                        resources.getCOSObject().setItem(COSName.XOBJECT, new org.apache.pdfbox.cos.COSDictionary());
                        resources
                                .getCOSObject()
                                .getCOSDictionary(COSName.XOBJECT)
                                .setItem(COSName.getPDFName("Im"), picture);
                        page.setResources(resources);
                        document.addPage(page);
                        PagePicture.of(document, 0);
                    }
                })
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attachment.noPreview");
    }

    private static BufferedImage drawn(PDPage page) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            return ImageIO.read(new ByteArrayInputStream(PagePicture.of(document, 0)));
        }
    }

    private static PDDocument paged(PDDocument document, COSName name, PDFormXObject part) {
        PDPage page = new PDPage();
        PDResources resources = new PDResources();
        resources.put(name, part);
        page.setResources(resources);
        document.addPage(page);
        return document;
    }
}
