package fr.passerelle.agreement;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.attachment.Attachment;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.PieceReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The scan of a signed agreement: as the agreement itself. */
@ApplicationScoped
class SignedCopyReaders implements PieceReaders {
    @Inject
    private AgreementRepository agreements;

    @Override
    public PieceKind kind() {
        return PieceKind.SIGNED_AGREEMENT;
    }

    @Override
    public void require(Actor actor, Attachment piece) {
        agreements.get(piece.getSubjectId(), actor);
    }
}
