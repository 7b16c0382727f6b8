/** Anybody holding a document of MEL can check here that it is the one that was issued. */
package fr.passerelle.web.open.document;
