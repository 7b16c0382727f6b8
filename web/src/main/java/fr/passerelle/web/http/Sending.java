package fr.passerelle.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A file on its way to a browser that must keep it, never open it as part of this site (RFC 6266, CSP sandbox). */
public record Sending(String fileName, String mediaType, long size, InputStream content) {

    /** A document that the product made. */
    public static Sending pdf(String fileName, byte[] content) {
        return new Sending(fileName, "application/pdf", content.length, new ByteArrayInputStream(content));
    }

    /** Sends and closes. */
    public void to(HttpServletResponse response) throws IOException {
        try (InputStream bytes = content) {
            response.setContentType(mediaType);
            response.setContentLengthLong(size);
            response.setHeader("Content-Disposition", disposition());
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cache-Control", "no-store");
            bytes.transferTo(response.getOutputStream());
        }
    }

    /** The name twice: in plain letters for old readers, then exactly. */
    String disposition() {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
