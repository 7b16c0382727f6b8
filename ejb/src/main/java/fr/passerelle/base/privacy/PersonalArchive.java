package fr.passerelle.base.privacy;

import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Paris;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two files in one: {@code index.html} for people, {@code data.json} for machines (instants in UTC, ISO 8601). */
record PersonalArchive(PersonalFile file, Locale locale) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "index.html", html());
            add(zip, "data.json", json());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    String json() {
        JsonArrayBuilder holdings = Json.createArrayBuilder();
        file.holdings().forEach(holding -> holdings.add(json(holding)));
        return Json.createObjectBuilder()
                .add("name", file.name())
                .add("at", file.at().toString())
                .add("holdings", holdings)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(Holding holding) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", holding.kind().name())
                .add("about", holding.about())
                .add("text", holding.text());
        return holding.at() == null ? json : json.add("at", holding.at().toString());
    }

    String html() {
        String title = escaped(Texts.of(locale, "personalFile.title", file.name()));
        return "<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"UTF-8\"><title>"
                + title
                + "</title><style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
                + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #767676;padding:.3rem .5rem;"
                + "text-align:left;vertical-align:top;white-space:pre-line}</style></head><body><h1>" + title
                + "</h1><p>"
                + escaped(Texts.of(locale, "personalFile.lead", minute(file.at()))) + "</p>"
                + file.byKind().entrySet().stream()
                        .map(entry -> section(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + "</body></html>\n";
    }

    private String section(HoldingKind kind, List<Holding> holdings) {
        return "<h2>" + escaped(Texts.label(locale, kind)) + "</h2><table><thead><tr>" + heading("personalFile.at")
                + heading("personalFile.about") + heading("personalFile.text") + "</tr></thead><tbody>"
                + holdings.stream().map(this::row).collect(Collectors.joining()) + "</tbody></table>";
    }

    private String heading(String key) {
        return "<th scope=\"col\">" + escaped(Texts.of(locale, key)) + "</th>";
    }

    private String row(Holding holding) {
        return "<tr><td>" + minute(holding.at()) + "</td><td>" + escaped(holding.about()) + "</td><td>"
                + escaped(holding.text()) + "</td></tr>\n";
    }

    private static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(Paris.localTime(at));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
