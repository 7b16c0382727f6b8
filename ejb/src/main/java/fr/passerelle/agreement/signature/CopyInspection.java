package fr.passerelle.agreement.signature;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.signature.OwnPapers.OwnPaper;
import fr.passerelle.base.attachment.PieceContent;
import fr.passerelle.base.attachment.PieceContents;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.store.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is certainly not the signed copy of an agreement: a blank page, a document of ours as it was issued, the
 * paper of another file. What remains, a scan above all, is for the eyes of finance.
 */
@ApplicationScoped
class CopyInspection {
    private static final Pattern REFERENCE = Pattern.compile("\\bCV-[0-9]{4}-[0-9]{5,9}\\b");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z2-9]{4} [A-Z2-9]{4} [A-Z2-9]{4} [A-Z2-9]{4}\\b");
    private static final Pattern CODE_OF_ADDRESS = Pattern.compile("[?&]code=([A-Z2-9]{16})");

    @Inject
    private AgreementRepository agreements;

    @Inject
    private PieceContents contents;

    @Inject
    private DocumentStore store;

    @Inject
    private OwnPapers papers;

    /** @throws RuleViolation on field {@code file}, saying what the file is */
    void require(Agreement agreement, UUID copyId, String sha256) {
        agreements.findIssuedAs(sha256).ifPresent(issued -> refuse(agreement, issued.getId(), issued.getReference()));
        papers.ofFile(sha256).ifPresent(paper -> refuse(agreement, paper.subjectId(), paper.reference()));
        PieceContent content = contents.of(copyId);
        if (content.blank()) {
            throw RuleViolation.onField("file", "agreement.blankCopy");
        }
        requireNoOther(agreement, content);
        if (!content.words().isEmpty()
                && contents.looksLike(copyId, store.read(agreement.getIssue().getDocumentSha256()))) {
            throw RuleViolation.onField("file", "agreement.unsignedCopy");
        }
    }

    private void requireNoOther(Agreement agreement, PieceContent content) {
        printed(content).ifPresent(paper -> {
            if (!paper.subjectId().equals(agreement.getId())) {
                refuse(agreement, paper.subjectId(), paper.reference());
            }
        });
        List<String> named = REFERENCE
                .matcher(content.words())
                .results()
                .map(MatchResult::group)
                .toList();
        if (!named.isEmpty() && !named.contains(agreement.getReference().value())) {
            refuse(agreement, null, named.get(0));
        }
    }

    /** The paper of ours whose code stands in the words or in the QR code. */
    private Optional<OwnPaper> printed(PieceContent content) {
        return CODE.matcher(content.words())
                .results()
                .map(found -> found.group().replace(" ", ""))
                .map(papers::ofCode)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> content.code()
                        .map(CODE_OF_ADDRESS::matcher)
                        .filter(Matcher::find)
                        .flatMap(found -> papers.ofCode(found.group(1))));
    }

    private static void refuse(Agreement agreement, UUID subjectId, Object reference) {
        boolean itself = agreement.getId().equals(subjectId);
        throw itself
                ? RuleViolation.onField("file", "agreement.unsignedCopy")
                : RuleViolation.onField("file", "agreement.otherAgreement", reference, agreement.getReference());
    }
}
