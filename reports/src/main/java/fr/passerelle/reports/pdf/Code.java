package fr.passerelle.reports.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as one black shape: sharp at any size, and ten times faster than an image. */
final class Code extends AbstractRenderer implements Graphics2DRenderable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient BitMatrix modules;

    Code(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException failure) {
            throw new IllegalArgumentException("too long for a code: " + text, failure);
        }
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D frame) {
        Path2D.Float shape = new Path2D.Float();
        float side = (float) (frame.getWidth() / modules.getWidth());
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) x++;
                if (x > start)
                    row(
                            shape,
                            (float) frame.getX() + start * side,
                            (float) frame.getY() + y * side,
                            (x - start) * side,
                            side);
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(shape);
    }

    private static void row(Path2D.Float shape, float x, float y, float width, float height) {
        shape.moveTo(x, y);
        shape.lineTo(x + width, y);
        shape.lineTo(x + width, y + height);
        shape.lineTo(x, y + height);
        shape.closePath();
    }
}
