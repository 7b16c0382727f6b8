/** Commissions: the agenda against the envelopes, the opinion, the decision and its notification. */
package fr.passerelle.web.office.committee;
