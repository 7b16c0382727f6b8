package fr.passerelle.base.account;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names and addresses of people, for the services above that show or write to them; never for a page directly. */
@ApplicationScoped
public class People {
    /** Where and in which language to write to somebody. */
    public record Correspondent(UUID accountId, String mail, String name, Language language) {}

    @Inject
    private AccountRepository accounts;

    @Inject
    private MandateRepository mandates;

    public Map<UUID, String> names(Collection<UUID> accountIds) {
        return accounts.listByIds(accountIds).stream().collect(Collectors.toMap(Account::getId, Account::getName));
    }

    /** Those whose name or mail holds this text, closed accounts too: for the journal. */
    public Set<UUID> find(String part) {
        return accounts.listByName(part, AccountGroup.EVERYBODY, 0, 500).stream()
                .map(Account::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Enabled accounts that hold a staff role, by name: to assign a file, to tell a service. */
    public List<Correspondent> withRole(Role role) {
        return accounts.listWithRole(role);
    }

    /** The enabled people of an organisation. */
    public List<Correspondent> ofOrganisation(UUID organisationId) {
        return mandates.listOfOrganisation(organisationId).stream()
                .map(Mandate::getAccount)
                .filter(Account::isEnabled)
                .map(People::correspondent)
                .toList();
    }

    /** Those of them who may sign for it. */
    public List<Correspondent> signatories(UUID organisationId) {
        return mandates.listOfOrganisation(organisationId).stream()
                .filter(mandate -> mandate.getRole() == MandateRole.SIGNATORY)
                .map(Mandate::getAccount)
                .filter(Account::isEnabled)
                .map(People::correspondent)
                .toList();
    }

    public Optional<Correspondent> find(UUID accountId) {
        return accounts.find(accountId).filter(Account::isEnabled).map(People::correspondent);
    }

    /** The rights that an enabled account has now: to act for somebody who ordered work for later. */
    public Optional<Actor> actor(UUID accountId) {
        return accounts.find(accountId)
                .filter(Account::isEnabled)
                .map(account -> account.actorWith(mandates.listOfAccount(accountId)));
    }

    private static Correspondent correspondent(Account account) {
        return new Correspondent(account.getId(), account.getLogin(), account.getName(), account.getLanguage());
    }
}
