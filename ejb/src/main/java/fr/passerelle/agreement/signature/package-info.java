/**
 * Signature: the copy that the beneficiary returns signed, its confirmation by somebody else, the métropole's own
 * signature and the sending that makes the agreement binding.
 */
package fr.passerelle.agreement.signature;
