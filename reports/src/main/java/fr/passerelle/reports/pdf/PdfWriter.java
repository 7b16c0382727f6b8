package fr.passerelle.reports.pdf;

import fr.passerelle.reports.layout.Sheet;
import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Sheet in, bytes out. Holds the template; no state changes after construction, so one instance serves all threads. */
public final class PdfWriter {
    private final JasperReportsContext context = context();
    private final Template template = new Template(context);

    /** PDF/A-2a and PDF/UA-1; equal sheets give equal bytes. */
    public byte[] write(Sheet sheet) {
        return Accessibility.pass(export(sheet, true), sheet);
    }

    /** The bare file, without tags: only to measure what the rest costs. */
    public byte[] writeBare(Sheet sheet) {
        return export(sheet, false);
    }

    private static JasperReportsContext context() {
        var context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty(JRTextMeasurerUtil.PROPERTY_TEXT_MEASURER_FACTORY, Measuring.class.getName());
        return context;
    }

    private byte[] export(Sheet sheet, boolean tagged) {
        try {
            JasperPrint print = template.fill(sheet);
            var out = new ByteArrayOutputStream(64 * 1024);
            Exporter exporter = new Exporter(context);
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration(sheet, tagged));
            exporter.exportReport();
            return out.toByteArray();
        } catch (JRException failure) {
            throw new IllegalStateException("document " + sheet.reference() + " cannot be written", failure);
        }
    }

    private static SimplePdfExporterConfiguration configuration(Sheet sheet, boolean tagged) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(sheet.title());
        configuration.setMetadataAuthor(sheet.issuer());
        configuration.setMetadataCreator("Passerelle");
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagged(tagged);
        if (tagged) configuration.setTagLanguage(sheet.language().locale().toLanguageTag());
        return configuration;
    }
}
