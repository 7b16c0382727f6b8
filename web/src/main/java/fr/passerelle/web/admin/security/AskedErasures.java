package fr.passerelle.web.admin.security;

import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.privacy.Erasures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who waits to be forgotten, above the list of accounts. */
@Named
@RequestScoped
public class AskedErasures {
    @Inject
    private Erasures erasures;

    @Inject
    private Accounts accounts;

    private List<Waiting> rows;

    /** One person who waits. */
    public record Waiting(UUID accountId, String name, Instant askedAt) {}

    public List<Waiting> getRows() {
        if (rows == null) {
            rows = erasures.listAsked().stream()
                    .map(one -> new Waiting(
                            one.getAccountId(), accounts.get(one.getAccountId()).getName(), one.getAskedAt()))
                    .toList();
        }
        return rows;
    }
}
