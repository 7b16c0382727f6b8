/**
 * Comptes, rôles, mandats: who the people are and what they may do. A staff account holds {@link fr.passerelle.security.Role}s;
 * a person of an association holds a {@link fr.passerelle.security.Mandate} in each organisation that invited them, so that
 * files belong to the organisation and survive the person. Nobody has an account by default: the first administrator comes
 * by a one-time link. One person never holds two duties on one file
 * ({@link fr.passerelle.security.FileDuty}: instruction, décision, paiement).
 */
package fr.passerelle.security;
