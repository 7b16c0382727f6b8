package fr.passerelle.web.faces;

import java.io.Serializable;

/** One line of a list to choose from. */
public record Choice(Object value, String label) implements Serializable {}
