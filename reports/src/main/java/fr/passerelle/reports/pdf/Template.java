package fr.passerelle.reports.pdf;

import fr.passerelle.reports.layout.Block;
import fr.passerelle.reports.layout.Kind;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.words.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The compiled template, loaded once; filling it is safe on many threads. */
final class Template {
    private static final String HOME = "/fr/passerelle/reports/";

    private final JasperReportsContext context;
    private final JasperReport report;
    private final Renderable logo;

    Template(JasperReportsContext context) {
        this.context = context;
        try (InputStream compiled = Template.class.getResourceAsStream(HOME + "document.jasper");
                InputStream image = Template.class.getResourceAsStream(HOME + "logo.jpg")) {
            report = (JasperReport) JRLoader.loadObject(context, compiled);
            logo = SimpleDataRenderer.getInstance(image.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JRException failure) {
            throw new IllegalStateException("the template cannot be loaded", failure);
        }
    }

    JasperPrint fill(Sheet sheet) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sheet", sheet);
        parameters.put("texts", Texts.in(sheet.language()));
        parameters.put("fingerprint", sheet.fingerprint());
        parameters.put("logo", logo);
        parameters.put("code", code(sheet));
        return JasperFillManager.getInstance(context).fill(report, parameters, new Blocks(sheet));
    }

    private static Renderable code(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(block -> block.kind() == Kind.CHECK)
                .findFirst()
                .<Renderable>map(block -> new Code(block.cell(0)))
                .orElse(null);
    }

    /** Hands out the blocks one by one; the template reads them through its only field. */
    private static final class Blocks implements JRDataSource {
        private final Iterator<Block> rest;
        private Block current;

        Blocks(Sheet sheet) {
            rest = sheet.blocks().iterator();
        }

        @Override
        public boolean next() {
            if (!rest.hasNext()) return false;
            current = rest.next();
            return true;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return current;
        }
    }
}
