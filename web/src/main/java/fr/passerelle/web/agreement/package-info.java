/** What staff and associations are shown alike of an agreement: where it stands and what its articles say. */
package fr.passerelle.web.agreement;
