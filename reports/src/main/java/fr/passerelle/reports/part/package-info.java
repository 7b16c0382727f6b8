/**
 * What several documents are made of: parties, amounts by year, payment schedule, budget in the layout of Cerfa 12156,
 * indicators. Values only; each refuses the impossible with an {@link fr.passerelle.reports.part.InvalidDocument}.
 */
package fr.passerelle.reports.part;
