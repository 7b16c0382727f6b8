package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.AwardRow;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.base.shared.Money;

/**
 * A notified award that waits for its agreement, and what the law says of it beside the other aids of the same
 * organisation.
 *
 * @param most what the métropole gives it in {@code year}, the year in which it gives most
 */
public record PendingAward(AwardRow award, LegalEffects standing, Money most, int year) {}
