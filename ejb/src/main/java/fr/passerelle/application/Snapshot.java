package fr.passerelle.application;

import fr.passerelle.form.Answers;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The frozen content of a filing: answers in alphabetical order of keys, then the pieces with their hashes. */
public record Snapshot(Map<String, String> answers, List<Piece> pieces) {

    /** A piece as filed: {@code slot} of the call, name, size in bytes and SHA-256 in hexadecimal. */
    public record Piece(String slot, String fileName, long size, String sha256) {}

    public Snapshot {
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
        pieces = List.copyOf(pieces);
    }

    public static Snapshot of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject root = reader.readObject();
            Map<String, String> answers = new TreeMap<>();
            JsonObject fields = root.getJsonObject("answers");
            fields.keySet().forEach(key -> answers.put(key, fields.getString(key)));
            List<Piece> pieces = root.getJsonArray("pieces").getValuesAs(JsonObject.class).stream()
                    .map(piece -> new Piece(
                            piece.getString("slot"),
                            piece.getString("fileName"),
                            piece.getJsonNumber("size").longValueExact(),
                            piece.getString("sha256")))
                    .toList();
            return new Snapshot(answers, pieces);
        }
    }

    public String json() {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        answers.forEach(fields::add);
        JsonArrayBuilder files = Json.createArrayBuilder();
        pieces.forEach(piece -> files.add(Json.createObjectBuilder()
                .add("slot", piece.slot())
                .add("fileName", piece.fileName())
                .add("size", piece.size())
                .add("sha256", piece.sha256())));
        return Json.createObjectBuilder()
                .add("answers", fields)
                .add("pieces", files)
                .build()
                .toString();
    }

    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Answers toAnswers() {
        return new Answers(answers);
    }
}
