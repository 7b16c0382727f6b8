/**
 * Exploitation: what starts with the product, what is done each night, and the few counts that those who keep it running
 * look at first. It reads the floors below; nothing reads it but pages.
 */
package fr.passerelle.base.upkeep;
