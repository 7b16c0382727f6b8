/**
 * Socle: what every capability stands on and no capability owns. Time comes from {@link fr.passerelle.platform.Clocks};
 * a rule that the law may change is a dated {@link fr.passerelle.platform.RuleParameter}; a write that a person asked
 * for twice is done {@link fr.passerelle.platform.Once}; work for later is a {@link fr.passerelle.platform.Job}; mails
 * wait in the {@link fr.passerelle.platform.Outbox}; bytes lie in the {@link fr.passerelle.platform.DocumentStore};
 * what was done is chained in the {@link fr.passerelle.platform.AuditLog} (journal d'audit).
 */
package fr.passerelle.platform;
