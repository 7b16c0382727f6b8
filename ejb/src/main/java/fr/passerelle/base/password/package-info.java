/**
 * Secrets: how a password is judged, hashed and compared, and how the random part of a link is drawn and kept. Rules
 * of NIST 800-63B and of the CNIL (délibération 2022-100): long, none of the common ones, no composition game.
 */
package fr.passerelle.base.password;
