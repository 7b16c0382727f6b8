package fr.passerelle.base.privacy;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the base holds of somebody: account, sessions, links, mails, and their lines of the journal. */
@ApplicationScoped
class AccountData implements PersonalData {
    @Inject
    private AccountRepository accounts;

    @Inject
    private PersonRepository persons;

    @Override
    public List<Holding> heldOf(Person person) {
        Account account = accounts.get(person.accountId());
        return Stream.of(
                        List.of(
                                new Holding(
                                        HoldingKind.ACCOUNT,
                                        account.getCreatedAt(),
                                        account.getLogin(),
                                        account.getName()),
                                new Holding(
                                        HoldingKind.ACCOUNT,
                                        account.getLastLoginAt(),
                                        roles(account),
                                        account.getLanguage().name())),
                        persons.sessions(person),
                        persons.links(person),
                        persons.mails(person),
                        persons.journal(person))
                .flatMap(List::stream)
                .toList();
    }

    private static String roles(Account account) {
        return account.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public void forget(Person person) {
        persons.deleteTraces(person);
    }
}
