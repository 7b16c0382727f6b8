package fr.passerelle.document;

import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.Renderer;
import fr.passerelle.reports.part.CheckPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Makes each document once, inside the caller's transaction, and keeps its bytes. One renderer serves all threads. */
@ApplicationScoped
class Press {
    private static final String CHECK_PAGE = "/open/document/verify.xhtml";

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

    /** The document of this title; made with {@code content} when it does not exist yet. */
    StoredDocument keep(Title title, Function<CheckPage, Document> content) {
        return documents.find(title.kind(), title.subjectId()).orElseGet(() -> make(title, content));
    }

    byte[] print(Document document) {
        return renderer.render(document);
    }

    /** A draft has no code yet: its check page is the one on which codes are typed. */
    byte[] printDraft(Function<CheckPage, Document> content) {
        return print(content.apply(new CheckPage(settings.publicUrl() + CHECK_PAGE)));
    }

    void warmUp() {
        renderer.warmUp();
    }

    private StoredDocument make(Title title, Function<CheckPage, Document> words) {
        CheckCode code = CheckCode.draw(random);
        StoredDocument document = new StoredDocument(
                title.kind(),
                title.subjectId(),
                title.organisationId(),
                title.reference(),
                code.value(),
                clock.instant());
        documents.add(document);
        String url = settings.publicUrl() + CHECK_PAGE + "?code=" + code.value();
        Document content = words.apply(new CheckPage(url, code.inGroups(), Paris.today(clock)));
        document.holds(store.put(renderer.render(content)), content.fingerprint());
        return document;
    }
}
