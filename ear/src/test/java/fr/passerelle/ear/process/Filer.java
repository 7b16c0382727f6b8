package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.Papers;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One association that files one request after the other, and takes up where it was when the server went away. */
final class Filer {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("CONTACT_NAME", "Odile Œuvrard"),
            Map.entry("CONTACT_ROLE", "présidente"),
            Map.entry("CONTACT_EMAIL", "presidente@velo.example.org"),
            Map.entry("CONTACT_PHONE", "03 20 11 22 33"),
            Map.entry("FIRST_REQUEST", "yes"),
            Map.entry("AXIS", "Structures de moins de cinq ans"),
            Map.entry("STAGE", "START_UP"),
            Map.entry("NATURE", "PROJECT"),
            Map.entry("TITLE", "Atelier de la gare"),
            Map.entry("SUMMARY", "Un atelier où l’on répare soi-même son vélo."),
            Map.entry("INITIATIVE", "Nos adhérents l’ont décidé en assemblée générale."),
            Map.entry("NEED", "Aucun atelier dans le quartier."),
            Map.entry("DESCRIPTION", "Trois permanences par semaine, deux salariés."),
            Map.entry("AUDIENCE", "Les habitants de Fives."),
            Map.entry("AUDIENCE_COUNT", "1 200"),
            Map.entry("COMMUNES_SERVED", "59350"),
            Map.entry("PRIORITY_DISTRICT", "yes"),
            Map.entry("START_DATE", "01/01/2027"),
            Map.entry("END_DATE", "31/12/2027"),
            Map.entry("YEARS", "1"),
            Map.entry("STEPS", "Ouverture en mars."),
            Map.entry("BUDGET.C64_PAY", "70 000"),
            Map.entry("BUDGET.C60_SUPPLIES", "20 000"),
            Map.entry("BUDGET.P70_SALES", "63 000"),
            Map.entry("BUDGET.P74_METROPOLE", "27 000"),
            Map.entry("INDICATOR.1.LABEL", "Vélos réparés"),
            Map.entry("INDICATOR.1.TARGET", "600 par an"),
            Map.entry("INDICATOR.1.METHOD", "Fiches d’atelier"),
            Map.entry("PURCHASING", "Pièces de réemploi."),
            Map.entry("SIGNATORY_NAME", "Odile Œuvrard"),
            Map.entry("SIGNATORY_ROLE", "présidente"),
            Map.entry("PUBLIC_AID", "UP_TO_500000"),
            Map.entry("REPUBLICAN_CONTRACT", "yes"),
            Map.entry("UP_TO_DATE", "yes"),
            Map.entry("TRUE_STATEMENT", "yes"));
    private static final List<String> PIECES = List.of("STATUTES", "ACCOUNTS", "BANK");

    private final String address;
    private final String mail;
    private final Lives lives;
    private Applying person;
    private int life = -1;

    Filer(String address, String mail, Lives lives) {
        this.address = address;
        this.mail = mail;
        this.lives = lives;
    }

    @FunctionalInterface
    private interface Deed<T> {
        T done() throws IOException, InterruptedException;
    }

    List<Receipt> files(int times) throws IOException, InterruptedException {
        List<Receipt> receipts = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            receipts.add(filesOnce(mail + " " + n));
        }
        return receipts;
    }

    private Receipt filesOnce(String name) throws IOException, InterruptedException {
        String draft = insisting(this::start);
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            insisting(() -> {
                person.answers(draft, answer.getKey(), answer.getValue());
                return draft;
            });
        }
        Set<String> hashes = new TreeSet<>();
        for (String piece : PIECES) {
            Path paper = Papers.pdf(piece + " " + name);
            hashes.add(sha256(Files.readAllBytes(paper)));
            insisting(() -> attach(draft, piece, paper));
        }
        Receipt receipt = insisting(() -> submit(draft));
        assertThat(receipt.hashes()).isEqualTo(hashes);
        return receipt;
    }

    private String start() throws IOException, InterruptedException {
        Document calls = person.opens("/open/call/calls.xhtml");
        String call = calls.select("a[href*=call.xhtml]").stream()
                .filter(link -> link.text().contains("Entreprendre autrement"))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        Document page = person.opens("/portal/application/start.xhtml?call=" + call);
        Element organisation = page.selectFirst("#start input[type=radio]");
        Document draft = person.sends(page, "begin", Map.of(organisation.attr("name"), organisation.attr("value")));
        return draft.location().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private String attach(String draft, String piece, Path paper) throws IOException, InterruptedException {
        Document page = person.opens("/portal/application/pieces.xhtml?id=" + draft);
        Element place = page.select("section.piece").get(PIECES.indexOf(piece));
        if (!place.text().contains(paper.getFileName().toString())) {
            person.attaches(page, place.selectFirst("[id^=send-]").id(), paper);
        }
        return draft;
    }

    /** Presses the button; when no answer came, presses again on the page that is still there, then looks anew. */
    private Receipt submit(String draft) throws IOException, InterruptedException {
        Document page = person.opens("/portal/application/check.xhtml?id=" + draft);
        if (page.getElementById("file") == null) {
            return receipt(person, draft);
        }
        HttpRequest button = Applying.pressing(page, "file", Map.of());
        int mine = life;
        lives.risk(3);
        try {
            assertThat(person.page(button).location()).contains("receipt.xhtml");
            return receipt(person, draft);
        } catch (IOException lost) {
            if (mine == lives.current()) {
                throw lost;
            }
            signIn();
            person.page(button);
            return submit(draft);
        }
    }

    private static Receipt receipt(Applying person, String draft) throws IOException, InterruptedException {
        Document page = person.opens("/portal/application/receipt.xhtml?id=" + draft);
        String number = page.select(".notice-title").text().replaceAll(".*(DEM-[0-9-]+).*", "$1");
        Set<String> hashes = new TreeSet<>(page.select("#pieces code").eachText());
        return new Receipt(draft, number, hashes);
    }

    /** Tries again in the next life; a failure within one life is a failure. */
    private <T> T insisting(Deed<T> deed) throws IOException, InterruptedException {
        while (true) {
            try {
                if (life != lives.current()) {
                    signIn();
                }
                lives.risk(400);
                return deed.done();
            } catch (IOException | RuntimeException failed) {
                if (life == lives.current()) {
                    throw failed;
                }
            }
        }
    }

    private void signIn() throws IOException, InterruptedException {
        life = lives.current();
        person = new Applying(address);
        person.signsIn(mail, Browser.DEMO_PASSWORD);
    }

    /** After the last death: each receipt reads as it was shown, and each piece can be had, bytes for bytes. */
    static void assertStillThere(String address, String mail, List<Receipt> receipts)
            throws IOException, InterruptedException {
        Applying person = new Applying(address);
        person.signsIn(mail, Browser.DEMO_PASSWORD);
        for (Receipt receipt : receipts) {
            assertThat(receipt(person, receipt.file())).isEqualTo(receipt);
            Set<String> hashes = new TreeSet<>();
            Document pieces = person.opens("/portal/application/pieces.xhtml?id=" + receipt.file());
            for (Element link : pieces.select("a[href^=/pieces/]")) {
                hashes.add(sha256(person.downloads(link.attr("href"))));
            }
            assertThat(hashes).as("pieces of %s", receipt.number()).isEqualTo(receipt.hashes());
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
