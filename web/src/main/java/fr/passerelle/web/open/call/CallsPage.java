package fr.passerelle.web.open.call;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.call.CallRow;
import fr.passerelle.call.Calls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The calls that receive applications now. */
@Named
@RequestScoped
public class CallsPage {
    @Inject
    private Calls calls;

    private List<CallRow> open;

    public List<CallRow> getOpen() {
        if (open == null) {
            open = calls.listOpen();
        }
        return open;
    }

    /** The closing instant, null for a permanent call. */
    public Instant closing(CallRow call) {
        return call.closesAt() == null ? null : Paris.closing(call.closesAt());
    }
}
