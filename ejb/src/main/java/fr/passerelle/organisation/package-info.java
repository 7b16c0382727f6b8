/**
 * Organismes: the associations, cooperatives and local bodies that apply for funds; who leads them, how they stand (own
 * funds, cash, share of public money over three years), where they are paid. Identity comes from the public register of
 * companies when it answers and from the organisation itself when it does not. A bank account changes hands of four
 * people's eyes: proposed by the organisation, checked by one finance agent, approved by another (fraude au changement
 * de RIB). The 95 communes of the métropole are a reference table (Etalab, March 2026).
 */
package fr.passerelle.organisation;
