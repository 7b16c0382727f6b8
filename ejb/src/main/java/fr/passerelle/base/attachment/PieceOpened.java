package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Actor;

/** Somebody opened a file: heard by whoever has to know that it was read. */
public record PieceOpened(Attachment piece, Actor reader) {}
