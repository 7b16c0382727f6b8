/**
 * From a sheet to bytes: the template is filled, written as a tagged PDF, then made into what the law asks for
 * (PDF/A-2a, PDF/UA-1) by one pass over the file.
 */
package fr.passerelle.reports.pdf;
