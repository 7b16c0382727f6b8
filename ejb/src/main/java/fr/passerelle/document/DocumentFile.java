package fr.passerelle.document;

/** A PDF on its way to a reader. */
public record DocumentFile(String name, byte[] content) {}
