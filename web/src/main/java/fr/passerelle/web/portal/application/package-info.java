/**
 * The pages with which an association applies (déposer une demande): choose a call, fill short pages in any order, each
 * field saved while it is typed, verify, file, then follow the file and answer what is asked back. Every page has its
 * own address and works without script.
 */
package fr.passerelle.web.portal.application;
