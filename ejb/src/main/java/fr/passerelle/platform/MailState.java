package fr.passerelle.platform;

/** Where a mail of the outbox is. */
public enum MailState {
    WAITING,
    SENT,
    FAILED
}
