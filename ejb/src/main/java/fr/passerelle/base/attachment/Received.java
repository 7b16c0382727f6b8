package fr.passerelle.base.attachment;

/** A file that passed the intake and lies in the store; {@code size} in bytes. */
public record Received(FileName name, AcceptedType type, long size, String sha256) {}
