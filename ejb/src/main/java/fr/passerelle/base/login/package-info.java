/**
 * Connexion: one sign-in, its throttling and the devices that are known, a password forgotten or changed by its owner. The
 * same answer in the same time, whether the account exists or not.
 */
package fr.passerelle.base.login;
