package fr.passerelle.base.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the product does by itself: a closed list. An act has the roles that its work asks for and no other, and a place of
 * its own in the journal and in the revisions. Who plays which act is held by a test; nobody else does.
 */
public enum Act {
    /** Each night: drops what has served, sweeps the store, reads and seals the journal. */
    UPKEEP(16, Role.AUDITOR),
    /** At the first start after an upgrade: rows from before facts were sealed get their line. */
    FIRST_SEALING(17),
    MAILING(18),
    VIRUS_SCAN(19),
    /** Puts in force, once their delay has passed, the roles on which two administrators agreed. */
    AGREED_ROLES(20, Role.ADMINISTRATOR),
    /** Makes receipts and letters as soon as their step is taken. */
    PRINTING(21, Role.AUDITOR),
    /** Reads the file behind a document for somebody who may have the document, not all that it was made of. */
    COMPOSING(22, Role.AUDITOR),
    /** Reads kept documents back, word by word. */
    DOCUMENT_READING(23, Role.AUDITOR),
    /** Takes the lines of a batch in turn; each agreement is issued as the person who ordered it, not by this act. */
    BATCH(24),
    /** Opens the accounts of the demonstration, into an empty database; its people then act as themselves. */
    DEMONSTRATION(25, Role.ADMINISTRATOR, Role.APPLICANT);

    private final Actor actor;

    Act(int number, Role... roles) {
        String login = "passerelle:" + name().toLowerCase(Locale.ROOT);
        actor = new Actor(new UUID(0, number), login, "Passerelle", Set.of(roles), Map.of());
    }

    /** The product, while it does this. */
    Actor actor() {
        return actor;
    }

    public boolean isPlayedBy(Actor somebody) {
        return actor.equals(somebody);
    }

    /** What a line of the journal was written by; empty for a person. */
    public static Optional<Act> of(UUID actorId) {
        return Stream.of(values())
                .filter(act -> act.actor.accountId().equals(actorId))
                .findFirst();
    }
}
