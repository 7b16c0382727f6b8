/** The space of associations (espace des associations): their dashboard, from which every file is one click away. */
package fr.passerelle.web.portal;
