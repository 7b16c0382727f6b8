package fr.passerelle.document;

import fr.passerelle.application.Submission;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Kept documents composed again of the data of today, with the day and the code of the first time. */
@Stateless
@RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
public class Reprints {
    @Inject
    private AgreementWords agreements;

    @Inject
    private LetterWords letters;

    @Inject
    private DocumentRepository documents;

    @Inject
    private DocumentStore store;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Press press;

    @Inject
    private CurrentActor actor;

    /**
     * A kept file beside its data.
     *
     * @param same whether the data still says what was printed, by the fingerprint
     * @param missing the words of the data that the file does not show
     */
    public record Comparison(boolean same, Set<String> missing) {}

    public Comparison compare(UUID documentId) {
        StoredDocument kept = documents.get(documentId, actor.get());
        Document now = now(kept);
        Set<String> missing = press.lost(now, store.read(kept.getSha256()));
        missing.remove(now.fingerprint());
        return new Comparison(isSame(kept, now), missing);
    }

    /**
     * The whole text of a document of which words are lost: printed now, of the same words and with the same fingerprint.
     *
     * @throws RuleViolation {@code document.changedSince} when what it was made of is not the same any more
     */
    public DocumentFile whole(UUID documentId) {
        StoredDocument kept = documents.get(documentId, actor.get());
        Document now = now(kept);
        if (!isSame(kept, now)) {
            throw new RuleViolation("document.changedSince", kept.getReference());
        }
        return new DocumentFile("texte-complet-" + kept.fileName(), press.print(now));
    }

    private static boolean isSame(StoredDocument kept, Document now) {
        return now.fingerprint().equals(kept.getFingerprint());
    }

    private Document now(StoredDocument kept) {
        return actor.call(Act.COMPOSING, () -> composed(kept));
    }

    private Document composed(StoredDocument kept) {
        LocalDate day = Paris.localTime(kept.getCreatedAt()).toLocalDate();
        CheckPage check = press.checkPage(new CheckCode(kept.getCode()), day);
        return switch (kept.getKind()) {
            case AGREEMENT -> agreements.of(kept.getSubjectId(), day).document(Stage.FINAL, check);
            case RECEIPT -> receipt(kept, day, check);
            case AWARD_LETTER, REFUSAL_LETTER -> letter(kept, check);
        };
    }

    private Document receipt(StoredDocument kept, LocalDate day, CheckPage check) {
        Submission filing = documents.filing(kept.getSubjectId());
        return letters.receipt(applications.read(filing.getApplicationId()), filing, day)
                .document(check);
    }

    private Document letter(StoredDocument kept, CheckPage check) {
        TypedRequest request = applications.read(documents.applicationOfDecision(kept.getSubjectId()));
        Decision decision = decisions.find(request.application().getId()).orElseThrow(NotFound::new);
        LocalDate day = Paris.localTime(decision.getNotifiedAt()).toLocalDate();
        return letters.letter(request, decision, day).apply(check);
    }
}
