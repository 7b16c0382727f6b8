/** The guide of the components: one of each field, piece and table, for whoever makes or judges pages. It keeps nothing. */
package fr.passerelle.web.admin.guide;
