package fr.passerelle.reports.pdf;

import java.awt.font.TextAttribute;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;
import net.sf.jasperreports.engine.util.SimpleMeasuredText;

/** Tells the template how high a text is, by the {@link Lines} that will be drawn. */
public final class Measuring implements JRTextMeasurerFactory {
    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText element) {
        return (text, start, stretch, indent, overflows) -> measure(element, text, start, stretch);
    }

    /** The lines of a text in this element, from its attributes at this moment: a font may have been scaled. */
    static Lines lines(JRCommonText element, Map<?, Object> attributes) {
        JRLineBox box = element.getLineBox();
        return new Lines(
                Face.of(
                        (String) attributes.get(TextAttribute.FAMILY),
                        TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT))),
                ((Number) attributes.get(TextAttribute.SIZE)).floatValue(),
                element.getWidth() - box.getLeftPadding() - box.getRightPadding());
    }

    private static JRMeasuredText measure(JRCommonText element, JRStyledText styled, int start, int stretch) {
        JRLineBox box = element.getLineBox();
        float room = element.getHeight() + stretch - box.getTopPadding() - box.getBottomPadding();
        float spacing = spacing(element);
        Lines lines = lines(element, styled.getGlobalAttributes());
        List<Lines.Line> all = lines.of(styled.getText(), start);
        int fit = all.size();
        while (fit > 0 && lines.height(fit, spacing) > room) fit--;
        SimpleMeasuredText measured = new SimpleMeasuredText();
        measured.setTextOffset(fit == 0 ? start : all.get(fit - 1).next());
        measured.setTextHeight(lines.height(fit, spacing));
        measured.setTextWidth(all.stream()
                .limit(fit)
                .map(Lines.Line::width)
                .max(Float::compare)
                .orElse(0f));
        measured.setLeftToRight(true);
        measured.setParagraphCut(fit > 0 && fit < all.size());
        return measured;
    }

    static float spacing(JRCommonText element) {
        return switch (element.getParagraph().getLineSpacing()) {
            case PROPORTIONAL -> element.getParagraph().getLineSpacingSize();
            default -> 1;
        };
    }
}
