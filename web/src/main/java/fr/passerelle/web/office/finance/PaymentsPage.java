package fr.passerelle.web.office.finance;

import fr.passerelle.agreement.PaymentCalendar;
import fr.passerelle.agreement.PlannedPayment;
import fr.passerelle.base.shared.Money;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every payment that signed agreements promise, for one budget year or for all, with its exact sum. */
@Named("officePayments")
@RequestScoped
public class PaymentsPage {
    private static final int SIZE = 50;

    @Inject
    private PaymentCalendar calendar;

    @Inject
    private ReaderTexts texts;

    private Integer year;
    private int number = 1;
    private long count;
    private List<PlannedPayment> rows;

    public void load() {
        count = calendar.count(year);
        number = Math.max(1, Math.min(number, getPages()));
        rows = calendar.list(year, (number - 1) * SIZE, SIZE);
    }

    public Money getTotal() {
        return calendar.total(year);
    }

    public List<String> getYears() {
        return calendar.years().stream().map(String::valueOf).toList();
    }

    /** Whether the organisation can be paid, and from when. */
    public String accountOf(PlannedPayment payment) {
        return payment.payableFrom() == null
                ? texts.web("payments.noAccount")
                : texts.web("payments.payable", payment.payableFrom());
    }

    public String getHref() {
        return "?year=" + (year == null ? "" : year) + "&page=";
    }

    public String getExport() {
        return "/office/finance/payments.csv?year=" + (year == null ? "" : year);
    }

    public int getPages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public long getCount() {
        return count;
    }

    public List<PlannedPayment> getRows() {
        return rows;
    }
}
