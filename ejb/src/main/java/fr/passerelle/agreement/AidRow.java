package fr.passerelle.agreement;

import fr.passerelle.base.shared.Money;
import java.util.UUID;

/** Money of the métropole for one year, in an agreement. */
public record AidRow(UUID organisationId, int year, Money amount) {}
