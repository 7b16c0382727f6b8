/** Mon compte, for the staff. */
package fr.passerelle.web.office.account;
