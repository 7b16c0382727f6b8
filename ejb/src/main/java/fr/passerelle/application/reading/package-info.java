/**
 * Lire une demande: lists of requests, and of one request what each page or paper has to say, no more. A record here is
 * the answer to one question ({@code FilledForm}: what does this page of the form hold?), read with as many statements
 * as it has parts; {@code ApplicationFile} alone holds everything, for the page of staff that shows everything.
 *
 * <p>Who reads is looked at first: a request out of reach is not found, and what an association may not see is not read
 * for it (CRPA L311-2: preparatory documents until the decision).
 */
package fr.passerelle.application.reading;
