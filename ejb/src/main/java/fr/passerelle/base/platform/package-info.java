/**
 * Socle: what everything stands on and no capability owns. Time comes from {@link fr.passerelle.base.platform.Clocks},
 * settings from the environment, words from bundles, the schema from migrations.
 */
package fr.passerelle.base.platform;
