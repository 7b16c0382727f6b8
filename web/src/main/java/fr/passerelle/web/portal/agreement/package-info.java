/** Conventions, seen by associations: read one, know what to do now, return the signed copy, see when money comes. */
package fr.passerelle.web.portal.agreement;
