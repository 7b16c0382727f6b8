package fr.passerelle.web.admin.security;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountGroup;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who may sign in: found by a part of the name or of the address. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final String PATH = "/admin/security/accounts.xhtml";

    @Inject
    private Accounts accounts;

    @Inject
    private ReaderTexts texts;

    private String search = "";
    private String group = AccountGroup.STAFF.name();
    private int number = 1;
    private transient List<Account> rows;
    private long total;

    public void load() {
        total = accounts.count(search, shown());
        number = Math.max(1, Math.min(number, getPages()));
        rows = accounts.list(search, shown(), (number - 1) * SIZE, SIZE);
    }

    /** An unknown group in the address is the first one. */
    private AccountGroup shown() {
        return Arrays.stream(AccountGroup.values())
                .filter(known -> known.name().equals(group))
                .findFirst()
                .orElse(AccountGroup.STAFF);
    }

    public List<Tab> getTabs() {
        return List.of(AccountGroup.STAFF, AccountGroup.ASSOCIATIONS, AccountGroup.EVERYBODY).stream()
                .map(each -> new Tab(texts.of(each), PATH + "?group=" + each + "&q=" + encoded(), each == shown()))
                .toList();
    }

    /** The roles of an agent in words. */
    public String dutiesOf(Account account) {
        return account.roles().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    public int getPages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String getHref() {
        return PATH + "?group=" + shown() + "&q=" + encoded() + "&page=";
    }

    private String encoded() {
        return URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    /** A link that shows one group. */
    public record Tab(String name, String href, boolean current) {}

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search.strip();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public List<Account> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }
}
