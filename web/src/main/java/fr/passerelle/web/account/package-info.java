/** What staff and associations are shown alike of their own account: name, language, password. */
package fr.passerelle.web.account;
