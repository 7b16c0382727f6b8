/**
 * What the frame of a page shows around its content: navigation open to this reader, language, who is signed in, and
 * the names and addresses of the authority that publishes the site.
 */
package fr.passerelle.web.layout;
