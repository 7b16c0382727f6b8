package fr.passerelle.notification;

import java.time.LocalDate;
import java.util.UUID;

/** What a mail needs of a file; {@code instructorId} is null when nobody has it. */
record FileRow(String reference, UUID organisationId, Matter about, UUID instructorId) {
    /**
     * What a file is about.
     *
     * @param organisation its name
     * @param project title of the project; empty for what is of the organisation alone
     * @param call title of the call; empty for what is of the organisation alone
     * @param contact whom to ring or to write to about it; empty: the office of the authority
     * @param before until when the organisation has something to do, null when nothing is asked of it
     */
    record Matter(String organisation, String project, String call, String contact, LocalDate before) {}
}
