/**
 * Tests of what is really delivered: the archive in the provisioned server. {@link fr.passerelle.ear.Deployed} tests
 * (package {@code container}) run inside the server, on H2 and again on PostgreSQL, all in one deployment; browser tests
 * (package {@code browser}) look at the pages as a person does; package {@code process} holds the server by its neck: the
 * database goes away, bytes are malformed. Each run starts one server, in a temporary directory and
 * on free ports, by the script that production uses.
 */
package fr.passerelle.ear;
