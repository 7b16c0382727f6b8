package fr.passerelle.committee;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.shared.Money;
import java.util.UUID;

/** A filed request of an organisation, with what was voted; {@code voted} is null until there is a decision. */
public record OrganisationFile(
        UUID id, String reference, String title, String call, ApplicationState state, Money requested, Money voted) {}
