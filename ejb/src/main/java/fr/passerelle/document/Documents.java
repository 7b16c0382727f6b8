package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Signing;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.Progress;
import fr.passerelle.application.Submission;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.rule.DayRules;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Funder;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The PDFs of a file: each is made the first time that it is wanted, kept, and handed out by its identifier. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
public class Documents {
    @Inject
    private Press press;

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
    private Progress progress;

    @Inject
    private Communes communes;

    @Inject
    private RuleParameters parameters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The receipt of the last filing of this request. */
    public UUID receipt(UUID applicationId) {
        ApplicationFile file = filed(applicationId);
        Submission last = file.submissions().stream().findFirst().orElseThrow(NotFound::new);
        Receipts receipt = new Receipts(
                file, last, issuers.on(today()), parameters.on(today()).count(RuleCode.SILENCE_MONTHS));
        return press.keep(title(DocumentKind.RECEIPT, last.getId(), file, receipt.number()), receipt::document)
                .getId();
    }

    /** The letter that notifies the decision; not found before the notification. */
    public UUID letter(UUID applicationId) {
        ApplicationFile file = filed(applicationId);
        Decision decision = asProduct(() -> decisions.find(applicationId))
                .filter(found -> found.getNotifiedAt() != null)
                .orElseThrow(NotFound::new);
        LocalDate date = Paris.localTime(decision.getNotifiedAt()).toLocalDate();
        DocumentKind kind = decision.isAward() ? DocumentKind.AWARD_LETTER : DocumentKind.REFUSAL_LETTER;
        String reference = file.application().getReference();
        return press.keep(title(kind, decision.getId(), file, reference), letter(file, decision, date))
                .getId();
    }

    /** The same letter before the notification, for staff to read: marked as a draft, not kept. */
    @RolesAllowed({Roles.INSTRUCTOR, Roles.SECRETARY, Roles.DECIDER, Roles.AUDITOR})
    public DocumentFile letterDraft(UUID applicationId) {
        ApplicationFile file = applications.open(applicationId);
        Decision decision = decisions
                .find(applicationId)
                .filter(found -> found.getNotifiedAt() == null)
                .orElseThrow(NotFound::new);
        return new DocumentFile(
                "projet-de-lettre-" + file.application().getReference() + ".pdf",
                press.printDraft(letter(file, decision, today())));
    }

    private Function<CheckPage, Document> letter(ApplicationFile file, Decision decision, LocalDate date) {
        Funder funder = issuers.on(date);
        return decision.isAward()
                ? new AwardLetters(file, decision, funder, date, rules(date))::document
                : new RefusalLetters(file, decision, funder, date)::document;
    }

    private AwardLetters.LetterRules rules(LocalDate date) {
        DayRules rules = parameters.on(date);
        return new AwardLetters.LetterRules(
                rules.amount(RuleCode.AGREEMENT_THRESHOLD),
                rules.count(RuleCode.PAYMENT_DAYS),
                rules.count(RuleCode.REPORT_MONTHS));
    }

    /** The recap of a file as it stands now, for its association or for staff; not kept. */
    public DocumentFile recap(UUID applicationId, Locale locale) {
        ApplicationFile file =
                actor.get().isStaff() ? applications.open(applicationId) : applications.view(applicationId);
        Recap recap = new Recap(file, issuers.on(today()).name(), communeNames(), clock.instant(), locale);
        return new DocumentFile("dossier-" + file.application().getReference() + ".pdf", press.print(recap.document()));
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
                store.verify(document.getSha256()));
    }

    /** Holds the file, so that two readers do not make the same document twice. */
    private ApplicationFile filed(UUID applicationId) {
        progress.reaches(applicationId);
        return asProduct(() -> {
            progress.lock(applicationId);
            return applications.open(applicationId);
        });
    }

    private static Press.Title title(DocumentKind kind, UUID subjectId, ApplicationFile file, String reference) {
        return new Press.Title(
                kind, subjectId, file.application().getOrganisation().getId(), reference);
    }

    private <T> T asProduct(Supplier<T> work) {
        return actor.call(Actor.SYSTEM, work);
    }

    private LocalDate today() {
        return Paris.today(clock);
    }
}
