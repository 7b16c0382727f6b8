/**
 * État de service: one address, {@code /health}, that a supervisor or a reverse proxy asks every few seconds. It says
 * whether this node can do its work, which means reaching the database, and nothing about who uses it.
 */
package fr.passerelle.web.open.health;
