package fr.passerelle.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What each side of a file still has to read or to answer of the other's messages. */
@Embeddable
public class Exchange {
    /** When the association first wrote a message that nobody at MEL has answered yet; null when all are. */
    private Instant unansweredSince;

    /** When MEL first wrote a message that the association has neither answered nor marked as read; null when it has. */
    private Instant unreadSince;

    /** Who writes has read what was written to them; the other side now waits to be read. */
    void said(boolean byStaff, Instant at) {
        read(byStaff);
        if (byStaff) {
            unreadSince = unreadSince == null ? at : unreadSince;
        } else {
            unansweredSince = unansweredSince == null ? at : unansweredSince;
        }
    }

    void read(boolean byStaff) {
        if (byStaff) {
            unansweredSince = null;
        } else {
            unreadSince = null;
        }
    }

    public Instant getUnansweredSince() {
        return unansweredSince;
    }

    public Instant getUnreadSince() {
        return unreadSince;
    }
}
