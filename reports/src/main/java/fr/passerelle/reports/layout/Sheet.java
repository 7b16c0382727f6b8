package fr.passerelle.reports.layout;

import fr.passerelle.reports.words.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A whole document, ready to be laid out.
 *
 * @param title read aloud by a reader and shown as the title of the window
 * @param subtitle under the title, several lines, may be blank; letters show neither
 * @param issuer name at the top left of each page
 * @param reference at the top right and bottom left of each page
 * @param letterhead null for what is not a letter
 * @param draft marked across each page until it is final
 * @param createdAt put in the file instead of the hour of the machine, so that equal input gives equal bytes
 */
public record Sheet(
        Language language,
        String title,
        String subtitle,
        String issuer,
        String reference,
        Letterhead letterhead,
        List<Block> blocks,
        boolean draft,
        Instant createdAt) {
    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** SHA-256 of everything that is said, in hexadecimal: it changes when one word changes, not when the look does. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            said(digest, language.name(), title, subtitle, issuer, reference, String.valueOf(letterhead));
            for (Block block : blocks) {
                said(digest, block.kind().name(), title(block.part()), title(block.heading()));
                if (block.kind() != Kind.CHECK) said(digest, block.cells().toArray(String[]::new));
                else said(digest, block.cell(3));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every text that a reader must find in the file, as often as it must be found; what stands on each page apart. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(title);
        texts.addAll(letterhead == null ? List.of(subtitle) : letterhead.texts());
        Block before = null;
        for (Block block : blocks) {
            if (opens(block.partId(), before == null ? 0 : before.partId())) texts.add(title(block.part()));
            if (opens(block.headingId(), before == null ? 0 : before.headingId())) texts.add(title(block.heading()));
            if (opens(block.gridId(), before == null ? 0 : before.gridId()))
                texts.addAll(block.grid().heads());
            texts.addAll(block.texts());
            before = block;
        }
        return texts;
    }

    private static boolean opens(int id, int before) {
        return id != 0 && id != before;
    }

    private static String title(Heading heading) {
        return heading == null ? "" : heading.text();
    }

    private static void said(MessageDigest digest, String... words) {
        for (String word : words) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}
