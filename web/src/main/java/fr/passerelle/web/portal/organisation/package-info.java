/**
 * Mes organismes: an association brings itself in by its SIRET, says who it is, who leads it, how it stands and where it
 * is paid, and invites its own people. Each page asks one thing, at an address of its own.
 */
package fr.passerelle.web.portal.organisation;
