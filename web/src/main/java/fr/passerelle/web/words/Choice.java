package fr.passerelle.web.words;

import java.io.Serializable;

/** One line of a list to choose from. */
public record Choice(Object value, String label) implements Serializable {}
