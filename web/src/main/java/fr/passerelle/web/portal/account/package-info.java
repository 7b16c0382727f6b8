/** Mon compte: one’s name, language, password and sessions. */
package fr.passerelle.web.portal.account;
