/** Appels à projets, as call managers prepare, publish, prolong and close them. */
package fr.passerelle.web.office.call;
