/**
 * Coordonnées bancaires: a bank account changes hands under four eyes: proposed by the organisation, called back and
 * checked by one finance agent, approved by another (fraude au changement de RIB).
 */
package fr.passerelle.organisation.bank;
