package fr.passerelle.document;

import fr.passerelle.base.shared.Reference;
import java.time.Instant;
import java.util.UUID;

/** One line of a batch; {@code refusal} is the code of the rule that refused, null when none did. */
public record BatchRow(
        UUID agreementId, Reference reference, String title, BatchState state, String refusal, Instant doneAt) {}
