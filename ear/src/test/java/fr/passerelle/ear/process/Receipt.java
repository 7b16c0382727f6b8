package fr.passerelle.ear.process;

import java.util.Set;

/** What the screen said: the file (its id), the number of the receipt, and the SHA-256 of each piece. */
record Receipt(String file, String number, Set<String> hashes) {}
