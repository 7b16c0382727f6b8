/**
 * Courriels: written in the transaction of the act that sends them ({@link fr.passerelle.base.mail.Outbox}), sent by a
 * job afterwards. A mail holds a link, never data.
 */
package fr.passerelle.base.mail;
