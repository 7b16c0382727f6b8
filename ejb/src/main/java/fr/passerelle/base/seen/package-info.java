/**
 * Ce que la page montrait: nobody confirms what changed while they read. A form says which versions of which things its
 * page showed ({@link fr.passerelle.base.seen.Marks}); the write that it asks for first looks whether they are still
 * those, and again when it commits. One rule for every page, held in one place: a service need not think of it.
 */
package fr.passerelle.base.seen;
