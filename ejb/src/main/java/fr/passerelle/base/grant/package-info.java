/**
 * Habilitations: giving a role that touches money, or the role of administrator, takes two administrators and a delay in
 * which anybody who hears of it may stop it ({@link fr.passerelle.base.grant.RoleChanges}, docs/decisions/0011). One
 * administrator alone would otherwise open an account of finance for a mailbox of their own. Every step is told to all
 * administrators and to the person.
 */
package fr.passerelle.base.grant;
