/** Organismes, for agents: find one, see how it stands, confirm that it is what it says. */
package fr.passerelle.web.office.organisation;
