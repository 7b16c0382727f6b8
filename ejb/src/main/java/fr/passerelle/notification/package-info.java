/**
 * Messages: what people hear of by mail. It observes the capabilities below, which know nothing of mails, and writes to
 * the outbox in their transaction: a mail exists if and only if the work was committed. A mail says that something
 * awaits on a page, of which project and call, until when, whom to ring, and gives the link; decisions and amounts stay
 * behind the sign-in. Each person reads French or
 * English, as their account says.
 */
package fr.passerelle.notification;
