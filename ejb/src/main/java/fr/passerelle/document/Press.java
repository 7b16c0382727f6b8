package fr.passerelle.document;

import fr.passerelle.base.platform.Log;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.Renderer;
import fr.passerelle.reports.part.CheckPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Makes each document once, in three steps: {@link #order} composes it in the transaction that reads its data,
 * {@link #print} makes its bytes outside of any, {@link #keep} writes it down in a short one. One renderer serves all threads.
 */
@ApplicationScoped
class Press {
    private static final String CHECK_PAGE = "/open/document/verify.xhtml";
    private static final int MOST_WORDS = 8;
    private static final Log LOG = Log.of(Press.class);

    private final SecureRandom random = new SecureRandom();
    private final Renderer renderer = new Renderer();
    private DocumentRepository documents;
    private DocumentStore store;
    private Settings settings;
    private Clock clock;

    protected Press() {}

    @Inject
    Press(DocumentRepository documents, DocumentStore store, Settings settings, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a document is called and whom it belongs to. */
    record Title(DocumentKind kind, UUID subjectId, UUID organisationId, String reference) {}

    Order order(Title title, Function<CheckPage, Document> words) {
        CheckCode code = CheckCode.draw(random);
        return new Order(title, code, words.apply(checkPage(code, Paris.today(clock))));
    }

    CheckPage checkPage(CheckCode code, LocalDate day) {
        return new CheckPage(settings.publicUrl() + CHECK_PAGE + "?code=" + code.value(), code.inGroups(), day);
    }

    /**
     * The bytes of this order, read back and put on disk.
     *
     * @throws RuleViolation {@code document.wordsLost} when a word of it is not on its pages: nothing is kept
     */
    Paper print(Order order) {
        documents.refuseTransaction();
        byte[] file = renderer.render(order.document());
        refuseLoss(order, renderer.lost(order.document(), file));
        return new Paper(order, store.put(file));
    }

    /** Writes down what was printed, unless the document of this title exists: then that one stays the only one. */
    StoredDocument keep(Paper paper) {
        Title title = paper.order().title();
        return documents.find(title.kind(), title.subjectId()).orElseGet(() -> add(paper));
    }

    byte[] print(Document document) {
        return renderer.render(document);
    }

    /** A draft has no code yet: its check page is the one on which codes are typed. */
    byte[] printDraft(Function<CheckPage, Document> content) {
        return print(content.apply(new CheckPage(settings.publicUrl() + CHECK_PAGE)));
    }

    /** The words of this document that a file of it does not show. */
    Set<String> lost(Document document, byte[] file) {
        return renderer.lost(document, file);
    }

    void warmUp() {
        renderer.warmUp();
    }

    private StoredDocument add(Paper paper) {
        StoredDocument document =
                new StoredDocument(paper.order().title(), paper.order().code(), clock.instant());
        document.holds(paper.content(), paper.order().document().fingerprint());
        documents.add(document);
        return document;
    }

    private static void refuseLoss(Order order, Set<String> lost) {
        if (lost.isEmpty()) {
            return;
        }
        RuleViolation refusal = new RuleViolation(
                "document.wordsLost",
                order.title().reference(),
                lost.size(),
                String.join(", ", lost.stream().limit(MOST_WORDS).toList()));
        LOG.error(
                "document.wordsLost",
                refusal,
                Map.of(
                        "kind", order.title().kind(),
                        "subject", order.title().subjectId(),
                        "words", lost.size()));
        throw refusal;
    }
}
