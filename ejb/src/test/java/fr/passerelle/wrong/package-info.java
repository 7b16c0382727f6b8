/** Everything that the house forbids, once each: the architecture test must find every one of them. */
package fr.passerelle.wrong;
