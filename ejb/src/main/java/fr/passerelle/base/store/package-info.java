/**
 * Dépôt: bytes named by their SHA-256, flushed to disk before the row that names them is committed, never deleted on
 * the way back. What nothing refers to any longer is swept after a day.
 */
package fr.passerelle.base.store;
