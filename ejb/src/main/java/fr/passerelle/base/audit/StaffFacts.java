package fr.passerelle.base.audit;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is sealed of a staff account: its roles, and whether it may sign in. */
@ApplicationScoped
class StaffFacts implements SealedFacts {
    @Inject
    private AccountRepository accounts;

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public Optional<String> of(UUID accountId) {
        return accounts.find(accountId).filter(Account::isStaff).map(StaffFacts::facts);
    }

    @Override
    public Map<UUID, String> page(int first, int size) {
        return accounts.listStaff(first, size).stream().collect(Collectors.toMap(Account::getId, StaffFacts::facts));
    }

    private static String facts(Account account) {
        return SealedFacts.join(new TreeSet<>(account.getStaffRoles()), account.isEnabled());
    }
}
