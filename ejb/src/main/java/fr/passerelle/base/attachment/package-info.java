/**
 * Pièces jointes: the files that associations and agents bring. A file is untrusted until proven harmless: its size is
 * counted while it streams to disk, its type is found from its content, its structure is read without running anything,
 * pictures lose their place and author. Refusals say in plain words how to repair. What is kept is content-addressed,
 * never changed, superseded but not deleted. An optional virus scanner gives its verdict later, by job: a submission
 * never waits for it, and agents cannot open a file before its verdict (CRPA art. L112-11: the receipt is due at once).
 */
package fr.passerelle.base.attachment;
