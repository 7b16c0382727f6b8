/** Réglages: what needs attention, and where to change what the product follows. */
package fr.passerelle.web.admin;
