/**
 * Relecture: the kept documents compared with what they were made of. Since a document is read back before it is kept,
 * only those of before can lack words; their bytes never change, so finance is told what was lost and what to do. Law:
 * CRPA L221-2 and L221-8 (a decision binds by what was notified).
 */
package fr.passerelle.document.reading;
