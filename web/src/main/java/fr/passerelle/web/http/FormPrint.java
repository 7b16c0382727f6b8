package fr.passerelle.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What tells one sending of a form from another: its address, its operation and every value in it. */
final class FormPrint {
    private FormPrint() {}

    /** Null for what is no form with an operation of its own. */
    static String of(HttpServletRequest request) throws IOException, ServletException {
        if (!"POST".equals(request.getMethod()) || request.getParameter("op") == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(request.getRequestURI());
        append(text, String.valueOf(request.getQueryString()));
        for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            append(text, field.getKey());
            Arrays.stream(field.getValue()).forEach(value -> append(text, value));
        }
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                append(text, part.getName() + '=' + part.getSubmittedFileName() + '=' + part.getSize());
            }
        }
        return sha256(text.toString());
    }

    private static void append(StringBuilder text, String value) {
        text.append('\n').append(value.length()).append(':').append(value);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
