package fr.passerelle.notification;

import java.util.UUID;

/** What a mail needs of a file: its reference, and whose it is; {@code instructorId} is null when nobody has it. */
record FileRow(String reference, UUID organisationId, UUID instructorId) {}
