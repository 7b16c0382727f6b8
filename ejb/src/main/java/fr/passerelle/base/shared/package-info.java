/**
 * Valeurs: the small immutable values that every capability speaks: money, rates, periods, identifiers of organisations
 * and bank accounts. Each refuses the impossible in its constructor, so that a value that exists is a value that is
 * right. Nothing here knows a table, a page or a user.
 */
package fr.passerelle.base.shared;
