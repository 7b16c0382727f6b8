package fr.passerelle.organisation.bank;

import fr.passerelle.base.audit.SealedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is sealed of a bank account: whose it is and where the money goes. */
@ApplicationScoped
class BankAccountFacts implements SealedFacts {
    @Inject
    private BankAccountRepository accounts;

    @Override
    public Class<BankAccount> type() {
        return BankAccount.class;
    }

    @Override
    public Optional<String> of(UUID accountId) {
        return accounts.find(accountId).map(BankAccountFacts::facts);
    }

    @Override
    public Map<UUID, String> page(int first, int size) {
        return accounts.listById(first, size).stream()
                .collect(Collectors.toMap(BankAccount::getId, BankAccountFacts::facts));
    }

    private static String facts(BankAccount account) {
        return SealedFacts.join(
                account.getOrganisation().getId(),
                account.getIban().value(),
                account.getBic().value(),
                account.getHolder());
    }
}
