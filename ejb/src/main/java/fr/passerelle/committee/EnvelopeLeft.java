package fr.passerelle.committee;

import fr.passerelle.base.shared.Money;
import java.util.UUID;

/** An envelope on which a call may draw, and what its decisions have left of it. */
public record EnvelopeLeft(UUID id, String name, Money total, Money left) {}
