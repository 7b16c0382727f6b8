/**
 * What a document says, in the order it is read, without saying how it looks: a {@link fr.passerelle.reports.layout.Sheet}
 * is a list of {@link fr.passerelle.reports.layout.Block}s under numbered sections and in grids. The look is in the template,
 * which has one band per {@link fr.passerelle.reports.layout.Kind}: so all documents are one family, and the structure
 * that a screen reader needs (headings, lists, tables with heads) is true by construction.
 */
package fr.passerelle.reports.layout;
