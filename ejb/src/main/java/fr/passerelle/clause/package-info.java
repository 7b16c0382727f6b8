/**
 * Clausier: the articles from which an agreement is composed. Their French text is dated data, never a bundle: a clause
 * is not edited, a new version rules from its day on, and an agreement keeps the words it was issued with. Each version
 * says when it applies ({@link fr.passerelle.clause.Condition}) and names what it needs
 * ({@link fr.passerelle.clause.Variable}). After the models of the circular of 29 September 2015 on multi-year
 * agreements; the content is that of loi 2000-321, art. 10.
 */
package fr.passerelle.clause;
