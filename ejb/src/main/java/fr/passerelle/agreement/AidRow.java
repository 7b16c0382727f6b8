package fr.passerelle.agreement;

import fr.passerelle.shared.Money;

/** Money of the métropole for one year, in another agreement. */
record AidRow(int year, Money amount) {}
