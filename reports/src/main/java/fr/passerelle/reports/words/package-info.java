/**
 * Words, figures and typography of printed French and English: amounts written out, dates, sizes, narrow no-break spaces,
 * and the fixed sentences of {@code report_fr} and {@code report_en}. The language of a document is that of its reader,
 * never that of the server.
 */
package fr.passerelle.reports.words;
