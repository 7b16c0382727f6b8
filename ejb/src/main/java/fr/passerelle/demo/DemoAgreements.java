package fr.passerelle.demo;

import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.document.AgreementPrinting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Agreements on invented awards, each taken one step further by whoever may take it. */
@ApplicationScoped
class DemoAgreements {
    @Inject
    private AgreementBook book;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPrinting printing;

    @Inject
    private Signatures signatures;

    @Inject
    private DemoPeople people;

    /** On the notified award of this request, with the usual terms. */
    UUID prepare(UUID applicationId) {
        return people.call(
                DemoPerson.PREPARER,
                () -> agreements.prepare(applicationId, Terms.of(book.usualPeriod(applicationId))));
    }

    void issue(UUID agreementId) {
        people.run(DemoPerson.VALIDATOR, () -> agreements.review(agreementId, version(agreementId)));
        people.run(DemoPerson.PREPARER, () -> printing.issue(agreementId, version(agreementId)));
    }

    /** The association sends its signed copy back; finance has to look at it. */
    void returnSigned(UUID agreementId, DemoPerson signatory) {
        people.run(
                signatory,
                () -> signatures.returnSigned(
                        agreementId,
                        version(agreementId),
                        "convention-signee.pdf",
                        DemoPaper.of("Convention signée", signatory.fullName)));
    }

    private long version(UUID agreementId) {
        return book.get(agreementId).getVersion();
    }
}
