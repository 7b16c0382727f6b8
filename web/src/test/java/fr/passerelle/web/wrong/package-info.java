/** Breaks each rule of the presentation on purpose: a rule that nothing can break holds nothing. */
package fr.passerelle.web.wrong;
