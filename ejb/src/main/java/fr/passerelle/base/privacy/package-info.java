/**
 * Données personnelles: what the product holds of one person, shown and handed to them (RGPD, art. 15 and 20), and how they
 * are forgotten (art. 17). Each capability above says which of its columns name people and what it holds of somebody
 * ({@code PersonalData}); what no law asks to keep then holds a pseudonym, the same everywhere. Acts keep their author as
 * long as accounts and archives ask it (art. 17.3 b; décret 2012-1246, art. 52; Code du patrimoine, L212-2): the rule
 * {@code ACTS_KEPT_YEARS} says for how many years. See docs/decisions/0010.
 */
package fr.passerelle.base.privacy;
