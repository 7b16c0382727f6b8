/**
 * Rédaction: what an agreement rests on (decision, beneficiary, rules and clauses of the day), the articles composed from
 * them, what is missing, and the service that prepares, re-composes and issues an agreement.
 */
package fr.passerelle.agreement.drafting;
