package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.account.Mandates;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One organisation as its people see it: what is known, what is missing, where to say it. */
@Named
@RequestScoped
public class OrganisationPage {
    private static final int YEARS = 3;

    @Inject
    private Organisations organisations;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private Clock clock;

    private UUID id;
    private Organisation organisation;
    private List<BankAccount> bankAccounts;
    private int people;

    public void load() {
        organisation = organisations.get(id);
        bankAccounts = accounts.list(id);
        people = mandates.list(id).size();
    }

    public boolean isRepresented() {
        return organisation.legalRepresentative().isPresent();
    }

    /** How many of the last three closed years are declared. */
    public long getYearsDeclared() {
        int last = organisation.lastClosedYear(Paris.today(clock));
        return organisation.getFigures().stream()
                .filter(year -> year.getFiscalYear() > last - YEARS)
                .count();
    }

    public boolean isFiguresComplete() {
        return getYearsDeclared() == YEARS;
    }

    /** The account that matters most now: the one waiting, else the one in use; null when none was ever proposed. */
    public BankAccount getBankAccount() {
        return bankAccounts.stream()
                .filter(account -> account.getState().isPending())
                .findFirst()
                .orElse(bankAccounts.isEmpty() ? null : bankAccounts.get(0));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public int getPeople() {
        return people;
    }
}
