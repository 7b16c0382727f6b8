package fr.passerelle.reports.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles every template of a folder into the class path, with the colours of {@code tokens.properties} put in.
 * Arguments: folder of the templates, folder of the classes.
 */
public final class CompileTemplates {
    private static final String HOME = "fr/passerelle/reports/";
    private static final Pattern TOKEN = Pattern.compile("\\$\\{([a-z0-9-]+)}");

    private CompileTemplates() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path classes = Path.of(arguments[1]).resolve(HOME);
        Properties tokens = new Properties();
        try (Reader reader = Files.newBufferedReader(classes.resolve("tokens.properties"))) {
            tokens.load(reader);
        }
        try (Stream<Path> templates = Files.list(Path.of(arguments[0]))) {
            for (Path template :
                    templates.filter(path -> path.toString().endsWith(".jrxml")).toList()) {
                compile(template, classes, tokens);
            }
        }
    }

    private static void compile(Path template, Path classes, Properties tokens) throws IOException, JRException {
        String name = template.getFileName().toString().replace(".jrxml", ".jasper");
        byte[] coloured = coloured(Files.readString(template), tokens).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(classes.resolve(name))) {
            JasperCompileManager.compileReportToStream(new ByteArrayInputStream(coloured), out);
        }
    }

    private static String coloured(String template, Properties tokens) {
        return TOKEN.matcher(template).replaceAll(match -> {
            String value = tokens.getProperty(match.group(1));
            if (value == null) throw new IllegalArgumentException("no token named " + match.group(1));
            return Matcher.quoteReplacement(value);
        });
    }
}
