package fr.passerelle.document;

import fr.passerelle.agreement.signature.OwnPapers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What was printed here, for whoever receives a file. */
@ApplicationScoped
class KeptPapers implements OwnPapers {
    @Inject
    private DocumentRepository documents;

    @Override
    public Optional<OwnPaper> ofFile(String sha256) {
        return documents.findBySha256(sha256).map(KeptPapers::paper);
    }

    @Override
    public Optional<OwnPaper> ofCode(String code) {
        return documents.findByCode(code).map(KeptPapers::paper);
    }

    private static OwnPaper paper(StoredDocument document) {
        return new OwnPaper(document.getSubjectId(), document.getReference());
    }
}
