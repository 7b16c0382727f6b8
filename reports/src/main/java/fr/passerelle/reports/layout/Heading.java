package fr.passerelle.reports.layout;

/**
 * A title over blocks.
 *
 * @param id unique in the sheet
 * @param level 1 for an annex, 2 for an article or a section, 3 inside
 */
public record Heading(int id, int level, String text) {}
