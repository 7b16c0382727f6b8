/**
 * Comptes et mandats: the people. A staff account holds {@link fr.passerelle.base.access.Role}s; a person of an
 * association holds a {@link fr.passerelle.base.account.Mandate} in each organisation that invited them, so that files
 * belong to the organisation and survive the person. Nobody has an account by default: the first administrator comes by a
 * one-time link ({@link fr.passerelle.base.account.Links}).
 */
package fr.passerelle.base.account;
