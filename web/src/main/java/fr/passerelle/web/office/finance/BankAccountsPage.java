package fr.passerelle.web.office.finance;

import fr.passerelle.organisation.bank.BankAccountRow;
import fr.passerelle.organisation.bank.BankAccountState;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bank accounts that wait for a check or an approval, the oldest first; and those in use, the last approved first. */
@Named("officeBankAccounts")
@RequestScoped
public class BankAccountsPage {
    private static final int SIZE = 50;
    private static final String PATH = "/office/finance/bankAccounts.xhtml";

    @Inject
    private BankAccounts accounts;

    @Inject
    private ReaderTexts texts;

    private BankAccountState state;
    private int number = 1;
    private int pages = 1;
    private List<BankAccountRow> rows;

    /** A link to the accounts of one state, or to all that waits. */
    public record Tab(String name, String href, boolean current) {}

    public void load() {
        pages = (int) Math.max(1, (accounts.count(shown(state)) + SIZE - 1) / SIZE);
        number = Math.max(1, Math.min(number, pages));
        rows = accounts.list(shown(state), (number - 1) * SIZE, SIZE);
    }

    public List<Tab> getTabs() {
        Stream<Tab> states = Stream.of(BankAccountState.PROPOSED, BankAccountState.CHECKED, BankAccountState.APPROVED)
                .map(each -> new Tab(name(texts.of(each), each), PATH + "?state=" + each, each == state));
        return Stream.concat(
                        Stream.of(new Tab(name(texts.web("bankAccounts.pending"), null), PATH, state == null)), states)
                .toList();
    }

    private String name(String label, BankAccountState each) {
        return texts.web("bankAccounts.tab", label, accounts.count(shown(each)));
    }

    private static Set<BankAccountState> shown(BankAccountState one) {
        return one == null ? BankAccountState.PENDING : Set.of(one);
    }

    public boolean isInUse() {
        return state == BankAccountState.APPROVED;
    }

    public String getHref() {
        return PATH + "?state=" + (state == null ? "" : state) + "&page=";
    }

    public List<BankAccountRow> getRows() {
        return rows;
    }

    public BankAccountState getState() {
        return state;
    }

    public void setState(BankAccountState state) {
        this.state = state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getPages() {
        return pages;
    }
}
