package fr.passerelle.organisation;

import fr.passerelle.attachment.Attachment;
import fr.passerelle.attachment.PieceKind;
import fr.passerelle.attachment.PieceReaders;
import fr.passerelle.security.Actor;
import fr.passerelle.security.Role;
import fr.passerelle.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The statement of a bank: for the agents who compare it, for the auditor, and for the organisation that gave it. */
@ApplicationScoped
class BankProofReaders implements PieceReaders {
    @Override
    public PieceKind kind() {
        return PieceKind.BANK_PROOF;
    }

    @Override
    public void require(Actor actor, Attachment piece) {
        boolean checks = Stream.of(Role.FINANCE_PREPARER, Role.FINANCE_VALIDATOR, Role.AUDITOR)
                .anyMatch(actor::has);
        if (!checks && !actor.belongsTo(piece.getOrganisationId())) {
            throw new NotFound();
        }
    }
}
