package fr.passerelle.agreement.signature;

import java.util.Optional;
import java.util.UUID;

/** The documents that the product itself made, as told by the room that keeps them. */
public interface OwnPapers {
    /**
     * One of them.
     *
     * @param subjectId the agreement, the filing or the decision that it is made of
     */
    record OwnPaper(UUID subjectId, String reference) {}

    /** @param sha256 of its bytes */
    Optional<OwnPaper> ofFile(String sha256);

    /** @param code as printed on it, sixteen letters and digits */
    Optional<OwnPaper> ofCode(String code);
}
