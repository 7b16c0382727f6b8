package fr.passerelle.document;

import fr.passerelle.application.Application;
import fr.passerelle.application.Progress;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.FiledRequest;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.CheckPage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the receipts and letters of a file say; the transactions before and after their printing. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
public class DocumentOrders {
    @Inject
    private Press press;

    @Inject
    private DocumentRepository documents;

    @Inject
    private LetterWords words;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Progress progress;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * A document of a file, as the file was when it was read.
     *
     * @param keptId of the document, when it exists already: there is nothing to print
     */
    record OfFile(UUID applicationId, long applicationVersion, UUID keptId, Order order) {}

    /** The receipt of the last filing of this request. */
    public OfFile receipt(UUID applicationId) {
        progress.reach(applicationId);
        return asProduct(() -> {
            FiledRequest filed = applications.readFiled(applicationId);
            Receipts receipt = words.receipt(applications.read(applicationId), filed.filing(), Paris.today(clock));
            Press.Title title =
                    title(DocumentKind.RECEIPT, filed.filing().getId(), filed.application(), receipt.number());
            return ofFile(title, filed.application(), receipt::document);
        });
    }

    /** The letter that notifies the decision; not found before the notification. */
    public OfFile letter(UUID applicationId) {
        progress.reach(applicationId);
        return asProduct(() -> {
            TypedRequest request = applications.read(applicationId);
            Decision decision = decisions
                    .find(applicationId)
                    .filter(found -> found.getNotifiedAt() != null)
                    .orElseThrow(NotFound::new);
            LocalDate date = Paris.localTime(decision.getNotifiedAt()).toLocalDate();
            Application application = request.application();
            return ofFile(
                    title(kind(decision), decision.getId(), application, application.getReference()),
                    application,
                    words.letter(request, decision, date));
        });
    }

    /** Holds the file for a moment: it must be as it was read, and two readers do not keep the same document twice. */
    public UUID keep(OfFile read, Paper paper) {
        return asProduct(() -> {
            progress.lock(read.applicationId()).requireVersion(read.applicationVersion());
            return press.keep(paper).getId();
        });
    }

    private OfFile ofFile(Press.Title title, Application application, Function<CheckPage, Document> words) {
        Optional<StoredDocument> kept = documents.find(title.kind(), title.subjectId());
        return new OfFile(
                application.getId(),
                application.getVersion(),
                kept.map(StoredDocument::getId).orElse(null),
                kept.isPresent() ? null : press.order(title, words));
    }

    private static DocumentKind kind(Decision decision) {
        return decision.isAward() ? DocumentKind.AWARD_LETTER : DocumentKind.REFUSAL_LETTER;
    }

    private static Press.Title title(DocumentKind kind, UUID subjectId, Application application, String reference) {
        return new Press.Title(kind, subjectId, application.getOrganisation().getId(), reference);
    }

    private <T> T asProduct(Supplier<T> work) {
        return actor.call(Act.COMPOSING, work);
    }
}
