package fr.passerelle.application;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.attachment.Attachment;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.PieceReaders;
import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A piece of a request: as the request itself, and what was thrown away before it was filed was never filed. */
@ApplicationScoped
class RequestPieceReaders implements PieceReaders {
    @Inject
    private ApplicationRepository applications;

    @Override
    public PieceKind kind() {
        return PieceKind.REQUEST;
    }

    @Override
    public void require(Actor actor, Attachment piece) {
        Application request = applications.get(piece.getSubjectId(), actor);
        boolean filed = piece.isCurrent() || !piece.getSupersededAt().isBefore(request.getSubmittedAt());
        if (!actor.belongsTo(piece.getOrganisationId()) && !filed) {
            throw new NotFound();
        }
    }
}
