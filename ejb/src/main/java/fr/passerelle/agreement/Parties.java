package fr.passerelle.agreement;

import fr.passerelle.reports.part.Funder;

/** Who agrees with whom. */
public record Parties(Funder funder, Beneficiary beneficiary) {}
