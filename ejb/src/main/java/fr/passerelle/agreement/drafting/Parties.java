package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Beneficiary;
import fr.passerelle.reports.part.Funder;

/** Who agrees with whom. */
public record Parties(Funder funder, Beneficiary beneficiary) {}
