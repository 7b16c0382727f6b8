package fr.passerelle.organisation.bank;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.attachment.Attachment;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.PieceReaders;
import fr.passerelle.base.shared.NotFound;
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
