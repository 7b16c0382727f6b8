package fr.passerelle.reports;

import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.words.Language;

/** Something that {@link Renderer} turns into a PDF. Each kind is a record that refuses missing or contradictory data. */
public sealed interface Document
        permits ReceiptDocument, AwardLetter, RefusalLetter, AgreementDocument, ApplicationSummary {
    Language language();

    String reference();

    /** What the document says, in reading order. */
    Sheet sheet();

    /** SHA-256 of everything that is said, printed on the document: equal documents have equal fingerprints. */
    default String fingerprint() {
        return sheet().fingerprint();
    }
}
