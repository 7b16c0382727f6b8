/**
 * Limites: how often something may be tried or asked for. Wrong passwords make their account, or the known browser that
 * tries them, wait longer each time; an address that tries many accounts waits as a whole; mails that a stranger asks for
 * are few, to one person and from one address. Counters live in the database, so that they hold for all nodes and survive
 * a restart, and the operator sets how many ({@link fr.passerelle.base.platform.Settings}).
 */
package fr.passerelle.base.limit;
