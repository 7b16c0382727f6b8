package fr.passerelle.budget;

import fr.passerelle.base.shared.Money;
import java.io.Serializable;

/** What one calendar year receives; it may be nothing. */
public record YearAmount(int year, Money amount) implements Serializable {}
