package fr.passerelle.document;

import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.reports.part.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Agreements on paper: as a project to read over, then issued once and for all, frozen by the hash of its bytes. */
@Stateless
@RolesAllowed(Roles.FINANCE_PREPARER)
public class AgreementPrinting {
    @Inject
    private Press press;

    @Inject
    private AgreementFreezing freezing;

    @Inject
    private AgreementWords words;

    @Inject
    private DocumentRepository documents;

    @Inject
    private AgreementBook book;

    @Inject
    private Clock clock;

    /** The agreement as it would be, marked PROJET on each page; not kept. */
    @RolesAllowed(Roles.FILE_READER)
    public DocumentFile draft(UUID agreementId) {
        AgreementPapers papers = words.of(agreementId, Paris.today(clock));
        return new DocumentFile(
                "projet-" + papers.agreement().getReference() + ".pdf",
                press.print(papers.document(Stage.DRAFT, null)));
    }

    /**
     * Makes the document outside of any transaction, then keeps it and sends the agreement to be signed, all or nothing.
     * Asked again, it answers as the first time, without printing.
     *
     * @throws RuleViolation {@code agreement.incomplete} while data is missing, {@code document.wordsLost}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void issue(UUID agreementId, long version) {
        Paper paper = freezing.order(agreementId).map(press::print).orElse(Paper.NONE);
        freezing.freeze(agreementId, version, paper);
    }

    /** The issued document, for staff and for its association: its address, its code and its printed fingerprint. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public StoredDocument document(UUID agreementId) {
        book.get(agreementId);
        return documents.find(DocumentKind.AGREEMENT, agreementId).orElseThrow(NotFound::new);
    }
}
