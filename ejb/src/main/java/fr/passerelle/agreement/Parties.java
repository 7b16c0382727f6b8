package fr.passerelle.agreement;

import fr.passerelle.reports.part.Funder;

/** Who agrees with whom. */
record Parties(Funder funder, Beneficiary beneficiary) {}
