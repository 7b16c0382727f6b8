package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Signing;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.application.reading.WholeRequest;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The PDFs of a file: each is made the first time that it is wanted, kept, and handed out by its identifier. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
public class Documents {
    @Inject
    private Press press;

    @Inject
    private DocumentOrders orders;

    @Inject
    private LetterWords words;

    @Inject
    private DocumentRepository documents;

    @Inject
    private Issuers issuers;

    @Inject
    private DocumentStore store;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Communes communes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The receipt of the last filing of this request. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID receipt(UUID applicationId) {
        return made(orders.receipt(applicationId));
    }

    /** The letter that notifies the decision; not found before the notification. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID letter(UUID applicationId) {
        return made(orders.letter(applicationId));
    }

    /** Printed between two transactions, so that no row is held for the time of it. */
    private UUID made(DocumentOrders.OfFile read) {
        return read.order() == null ? read.keptId() : orders.keep(read, press.print(read.order()));
    }

    /** The same letter before the notification, for staff to read: marked as a draft, not kept. */
    @RolesAllowed({Roles.INSTRUCTOR, Roles.SECRETARY, Roles.DECIDER, Roles.AUDITOR})
    public DocumentFile letterDraft(UUID applicationId) {
        TypedRequest request = applications.read(applicationId);
        Decision decision = decisions
                .find(applicationId)
                .filter(found -> found.getNotifiedAt() == null)
                .orElseThrow(NotFound::new);
        return new DocumentFile(
                "projet-de-lettre-" + request.application().getReference() + ".pdf",
                press.printDraft(words.letter(request, decision, today())));
    }

    /** The recap of a file as it stands now, for its association or for staff; not kept. */
    public DocumentFile recap(UUID applicationId, Locale locale) {
        WholeRequest request = applications.readWhole(applicationId);
        Recap recap = new Recap(request, issuers.on(today()).name(), communeNames(), clock.instant(), locale);
        return new DocumentFile(
                "dossier-" + request.application().getReference() + ".pdf", press.print(recap.document()));
    }

    private Map<String, String> communeNames() {
        return communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName));
    }

    /** The bytes of a document within the reader's reach. */
    public DocumentFile open(UUID documentId) {
        StoredDocument document = documents.get(documentId, actor.get());
        return new DocumentFile(document.fileName(), store.read(document.getSha256()));
    }

    /** What anybody may learn from the code printed on a document, however it was typed. */
    @PermitAll
    public Optional<DocumentCheck> check(String code) {
        return documents.findByCode(CheckCode.typed(code).value()).map(this::check);
    }

    private DocumentCheck check(StoredDocument document) {
        Optional<Agreement> agreement = documents.findAgreement(document);
        return new DocumentCheck(
                document.getKind(),
                document.getReference(),
                document.getCreatedAt(),
                document.getFingerprint(),
                document.getSha256(),
                agreement.map(documents::standing).orElse(DocumentStanding.ISSUED),
                agreement.map(Agreement::getSigning).map(Signing::getSignedOn).orElse(null),
                documents.facts(document),
                store.verify(document.getSha256()));
    }

    private LocalDate today() {
        return Paris.today(clock);
    }
}
