/**
 * Who acts and what they may do: {@link fr.passerelle.base.access.Role}s (rôles) of staff, the
 * {@link fr.passerelle.base.access.Actor} of a request with its mandates, and the duties on one file that no one person
 * may hold together (instruction, décision, paiement: {@link fr.passerelle.base.access.FileDuty}). It holds ids and names
 * only: who has an account is known one floor up, and answers through {@link fr.passerelle.base.access.SignedInActor}.
 */
package fr.passerelle.base.access;
