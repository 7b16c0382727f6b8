package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Actor;

/**
 * Who may open the pieces of one kind, told by the capability that owns what they hang on: the rule of its own page, and
 * no other. A kind that nobody speaks for opens to nobody.
 */
public interface PieceReaders {
    PieceKind kind();

    /** @throws fr.passerelle.base.shared.NotFound for whoever may not read it: it does not exist for them */
    void require(Actor actor, Attachment piece);
}
