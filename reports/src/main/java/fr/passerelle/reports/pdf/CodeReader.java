package fr.passerelle.reports.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/** Finds the code that {@link Code} drew on a page again, on the picture of a page that came back on paper. */
public final class CodeReader {
    private CodeReader() {}

    /** What the code of this picture says; empty when none can be read. */
    public static Optional<String> read(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] points = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
