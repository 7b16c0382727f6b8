/**
 * La porte: what every request meets before it takes a worker of the server, on the few threads that only listen. A
 * client that says nothing, sends or reads drop by drop, hides its length, or forges where it comes from is dealt with
 * here, where it holds nobody up. Behind a reverse proxy ({@code docs/operating.md}) most of it has been done already;
 * this holds without one too. Written for Undertow, the listener of WildFly; nothing else in {@code web} knows it.
 */
package fr.passerelle.web.gate;
