/** Tests that run inside the server, in the delivered archive: the same on H2 and on PostgreSQL. */
package fr.passerelle.ear.container;
