package fr.passerelle.wrong;

import jakarta.persistence.Embeddable;

/** Envers could write it and never read it back. */
@Embeddable
record WrongEmbeddable(String text) {}
