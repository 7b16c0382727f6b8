/**
 * Tâches de fond: work for later is a row, taken with SKIP LOCKED by any node, done at least once and safe to repeat;
 * a missed hour is caught up. What fails for good waits for an administrator.
 */
package fr.passerelle.base.job;
