/**
 * Enveloppes: the part of the voted budget on which calls draw, with a row for each budget year. An {@code Envelope} is
 * the commitment authority (autorisation d'engagement, AE) of a policy: what may be promised over all years; the amount
 * of an {@code EnvelopeYear} is the payment appropriation (crédit de paiement, CP) that its budget may pay. Metropolises
 * keep them in the accounts of the M57 (CGCT, L5217-10-7): the sum of the commitments stays within the AE, and the
 * payments of a year within its CP. A call made on its own page gets an envelope for itself, whole on the year in which
 * it opens. Rows of years keep their id when amounts change: commitments point at them. A {@code YearSplit} is what each year of a project is asked or given,
 * from the request to the agreement.
 */
package fr.passerelle.budget;
