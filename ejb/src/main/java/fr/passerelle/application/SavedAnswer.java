package fr.passerelle.application;

import java.time.Instant;

/**
 * What became of an answer sent by a page. Saved: {@code version} is the new one. In conflict: somebody ({@code by})
 * changed the same field since the page read it; nothing was overwritten, {@code value} is theirs, to choose from.
 */
public record SavedAnswer(boolean conflict, long version, String value, Instant at, String by) {}
