/** Finances: the change of a bank account under four eyes, one agent checks and another approves. */
package fr.passerelle.web.office.finance;
