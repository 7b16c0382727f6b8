/** Signing in and everything around it: registering, activating, resetting a password, accepting an invitation. */
package fr.passerelle.web.open.security;
