package fr.passerelle.base.audit;

import java.time.LocalDate;

/**
 * Which lines of the journal are wanted; empty texts and null days mean all.
 *
 * @param subject a reference, a name or an identifier of what was acted on
 * @param person part of the name or of the mail of who acted
 */
public record AuditFilter(String subject, String person, LocalDate from, LocalDate to) {
    public AuditFilter {
        subject = subject == null ? "" : subject.strip();
        person = person == null ? "" : person.strip();
    }

    public boolean isEmpty() {
        return subject.isEmpty() && person.isEmpty() && from == null && to == null;
    }
}
