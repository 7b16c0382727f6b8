/** Clausier: the articles of agreements and their versions. */
package fr.passerelle.web.admin.clause;
