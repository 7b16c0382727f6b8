package fr.passerelle.web.office.agreement;

/**
 * A piece of data that is missing.
 *
 * @param where in words, the place where it is mended
 * @param href the page where it is mended; empty when only the administrator can
 */
public record MissingDatum(String label, String where, String href) {}
