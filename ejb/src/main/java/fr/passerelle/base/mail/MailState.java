package fr.passerelle.base.mail;

/** Where a mail of the outbox is. */
public enum MailState {
    WAITING,
    SENT,
    FAILED
}
