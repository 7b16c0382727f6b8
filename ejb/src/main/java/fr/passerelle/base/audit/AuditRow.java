package fr.passerelle.base.audit;

/** A line of the journal with the names of today: {@code subject} and {@code actor} are empty when nobody knows them. */
public record AuditRow(AuditEntry entry, String subject, String actor) {}
