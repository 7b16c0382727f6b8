package fr.passerelle.agreement;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** What signed agreements promise, in the order of the days: for finance to plan its cash and its accounts. */
@Stateless
@RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
public class PaymentCalendar {
    private static final int LONGEST_PAGE = 500;

    @Inject
    private PaymentCalendarRepository payments;

    /** @param year the budget that pays, null for all */
    public List<PlannedPayment> list(Integer year, int first, int size) {
        return payments.list(year, first, Math.min(size, LONGEST_PAGE));
    }

    public long count(Integer year) {
        return payments.count(year);
    }

    public Money total(Integer year) {
        return payments.total(year);
    }

    public List<Integer> years() {
        return payments.years();
    }

    /** All of them, page by page, for a file. */
    public void export(Integer year, Consumer<PlannedPayment> taker) {
        List<PlannedPayment> page = payments.list(year, 0, LONGEST_PAGE);
        for (int first = LONGEST_PAGE; !page.isEmpty(); first += LONGEST_PAGE) {
            page.forEach(taker);
            page = payments.list(year, first, LONGEST_PAGE);
        }
    }
}
