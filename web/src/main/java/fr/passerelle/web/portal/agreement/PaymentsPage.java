package fr.passerelle.web.portal.agreement;

import fr.passerelle.agreement.PaymentRow;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.base.shared.Money;
import fr.passerelle.organisation.OrganisationRow;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When the money of all agreements comes, and how much each year brings. */
@Named("ownPayments")
@RequestScoped
public class PaymentsPage {
    @Inject
    private AgreementBook book;

    @Inject
    private Organisations organisations;

    @Inject
    private BankAccounts accounts;

    private List<PaymentRow> rows;

    /** What falls due in a calendar year. */
    public record Year(String name, Money amount) {}

    public List<PaymentRow> getRows() {
        if (rows == null) {
            rows = book.listMyPayments();
        }
        return rows;
    }

    /** Organisations that cannot be paid yet: no account of theirs is approved. */
    public List<OrganisationRow> getWithoutAccount() {
        return organisations.listMine().stream()
                .filter(own -> accounts.approved(own.id()).isEmpty())
                .toList();
    }

    public List<Year> getYears() {
        Map<Integer, Money> amounts = getRows().stream()
                .collect(Collectors.toMap(row -> row.dueOn().getYear(), PaymentRow::amount, Money::plus, TreeMap::new));
        return amounts.entrySet().stream()
                .map(year -> new Year(String.valueOf(year.getKey()), year.getValue()))
                .toList();
    }

    public Money getTotal() {
        return Money.sum(getRows().stream().map(PaymentRow::amount).toList());
    }
}
