/**
 * The few adapters between Faces and the business: texts and formats in the reader's language, converters of our
 * values, messages kept over a redirect, and the one exception handler that turns a refused rule into words beside the
 * field. Pages use these and never touch {@code FacesContext} themselves.
 */
package fr.passerelle.web.faces;
