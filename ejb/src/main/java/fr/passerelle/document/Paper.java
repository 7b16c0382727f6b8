package fr.passerelle.document;

import fr.passerelle.base.store.DocumentStore.Stored;

/**
 * A printed document whose bytes are on disk and that no row knows yet. Not a record: an operation that is asked again
 * counts as the same one, whatever was printed for it meanwhile.
 */
final class Paper {
    /** For an operation that will answer what it answered before. */
    static final Paper NONE = new Paper(null, null);

    private final Order order;
    private final Stored content;

    Paper(Order order, Stored content) {
        this.order = order;
        this.content = content;
    }

    Order order() {
        return order;
    }

    Stored content() {
        return content;
    }

    /** Of what it says; null when nothing was printed. */
    String fingerprint() {
        return order == null ? null : order.document().fingerprint();
    }

    /** Of its bytes; null when nothing was printed. */
    String sha256() {
        return content == null ? null : content.sha256();
    }
}
