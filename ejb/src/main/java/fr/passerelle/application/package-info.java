/**
 * Demandes de subvention: an association writes a request over days and with several hands, files it once, answers what
 * is asked back; an instructor checks that it is complete, judges it on the grid of the call and proposes an amount.
 *
 * <p>A draft keeps every answer as it was typed, right or wrong; rules speak only at "Vérifier" and at filing. Filing
 * freezes a snapshot with its hash: later answers make a new one, never change the old. Laws: loi 2000-321 art. 9-1,
 * 10 and 10-1, CRPA L112-3, L114-5 and L231-4, form Cerfa 12156*06.
 */
package fr.passerelle.application;
