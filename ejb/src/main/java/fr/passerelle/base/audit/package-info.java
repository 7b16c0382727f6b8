/**
 * Journal d'audit: every act is a fact chained by its hash to the one before
 * ({@link fr.passerelle.base.audit.AuditLog}), and verified each night; Envers keeps the rows themselves, each revision
 * with the login of its author.
 */
package fr.passerelle.base.audit;
