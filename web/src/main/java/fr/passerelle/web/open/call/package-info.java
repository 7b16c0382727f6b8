/** Calls for projects as everybody sees them: the open ones, each in full with its self-test, and its date for a calendar. */
package fr.passerelle.web.open.call;
