package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.reports.part.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Agreements on paper: as a project to read over, then issued once and for all, frozen by the hash of its bytes. */
@Stateless
@RolesAllowed(Roles.FINANCE_PREPARER)
public class AgreementPrinting {
    @Inject
    private Press press;

    @Inject
    private DocumentRepository documents;

    @Inject
    private AgreementBook book;

    @Inject
    private Agreements agreements;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Communes communes;

    @Inject
    private Issuers issuers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The agreement as it would be, marked PROJET on each page; not kept. */
    @RolesAllowed(Roles.FILE_READER)
    public DocumentFile draft(UUID agreementId) {
        AgreementPapers papers = papers(agreementId);
        return new DocumentFile(
                "projet-" + papers.agreement().getReference() + ".pdf",
                press.print(papers.document(Stage.DRAFT, null)));
    }

    /**
     * Makes the document, keeps it and sends the agreement to be signed, all or nothing.
     *
     * @throws RuleViolation {@code agreement.incomplete} while data is missing
     */
    @Once
    public void issue(UUID agreementId, long version) {
        AgreementPapers papers = papers(agreementId);
        if (!papers.draft().isComplete()) {
            throw new RuleViolation(
                    "agreement.incomplete", papers.draft().missing().size());
        }
        Agreement agreement = papers.agreement();
        StoredDocument document = press.keep(
                new Press.Title(
                        DocumentKind.AGREEMENT,
                        agreementId,
                        agreement.getOrganisationId(),
                        agreement.getReference().value()),
                check -> papers.document(Stage.FINAL, check));
        agreements.issue(agreementId, version, document.getSha256());
    }

    /** The issued document, for staff and for its association: its address, its code and its printed fingerprint. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public StoredDocument document(UUID agreementId) {
        book.get(agreementId);
        return documents.find(DocumentKind.AGREEMENT, agreementId).orElseThrow(NotFound::new);
    }

    private AgreementPapers papers(UUID agreementId) {
        Agreement agreement = book.get(agreementId);
        Draft draft = agreements.draft(agreementId);
        UUID applicationId = agreement.getApplicationId();
        LocalDate today = Paris.today(clock);
        ApplicationFile file = asProduct(() -> applications.open(applicationId));
        Decision decision = asProduct(() -> decisions.find(applicationId)).orElseThrow(NotFound::new);
        Map<String, String> names =
                communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName));
        return new AgreementPapers(agreement, draft, file, decision, names, issuers.on(today), today);
    }

    private <T> T asProduct(Supplier<T> work) {
        return actor.call(Actor.SYSTEM, work);
    }
}
