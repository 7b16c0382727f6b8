/**
 * Commissions et décisions: the opinion of the committee on a proposed request, then the deliberation that awards or
 * refuses it, and its notification. Award is not agreement: the agreement comes after, between other hands. Laws: CGCT
 * L2311-7 (deliberation), L2131-1 (enforceable once notified and transmitted), CJA R421-1 (appeal within two months).
 */
package fr.passerelle.committee;
