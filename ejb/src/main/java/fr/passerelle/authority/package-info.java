/**
 * Collectivité: the métropole itself as its documents name it, dated: seat, SIRET, who signs under which delegation, the
 * court to go to (délégations de signature, CGCT L5211-9).
 */
package fr.passerelle.authority;
