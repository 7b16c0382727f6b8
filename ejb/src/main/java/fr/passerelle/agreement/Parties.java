package fr.passerelle.agreement;

/** Who agrees with whom. */
record Parties(Funder funder, Beneficiary beneficiary) {}
