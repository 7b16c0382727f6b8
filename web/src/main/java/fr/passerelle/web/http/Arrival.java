package fr.passerelle.web.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** When the whole of this request had reached the server: the instant that counts against a deadline. */
@RequestScoped
public class Arrival {
    private Instant instant;

    void stamp(Instant read) {
        instant = read;
    }

    public Instant instant() {
        return instant;
    }
}
