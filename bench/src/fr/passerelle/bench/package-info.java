/**
 * Measures, outside the build: a seeded stock of files as large as that of a big metropole, loaded straight into the migrated
 * tables, and clients that time the real server. See {@code docs/performance.md}.
 */
package fr.passerelle.bench;
