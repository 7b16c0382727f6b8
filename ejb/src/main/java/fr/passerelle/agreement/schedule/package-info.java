/**
 * Échéancier: yearly tranches and the instalments of each, planned from a payment plan, always adding up to each tranche
 * and to the total. It knows dates, amounts and the rules of a day, nothing of files or people.
 */
package fr.passerelle.agreement.schedule;
