package fr.passerelle.base.privacy;

/** A column that holds the name of a person, in a table of audited rows and in that of their revisions. */
public record NamedColumn(String table, String column) {}
