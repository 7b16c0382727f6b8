package fr.passerelle.application;

import fr.passerelle.attachment.Attachment;
import fr.passerelle.attachment.PieceKind;
import fr.passerelle.attachment.PieceReaders;
import fr.passerelle.security.Actor;
import fr.passerelle.shared.NotFound;
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
