package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreements;
import fr.passerelle.agreement.Instalment;
import fr.passerelle.shared.Money;
import fr.passerelle.web.faces.Choice;
import fr.passerelle.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Mends the schedule: another day for a payment, or part of it to another one of the same year. */
@Named("agreementSchedule")
@ViewScoped
public class SchedulePage extends WorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Inject
    private Texts texts;

    private Integer postponed;
    private LocalDate day;
    private Integer from;
    private Integer to;
    private Money amount;

    public String postpone() {
        agreements.postpone(getId(), version(), postponed, day);
        notices.done("schedule.postponed", day);
        return here();
    }

    public String transfer() {
        agreements.transfer(getId(), version(), from, to, amount);
        notices.done("schedule.transferred", amount);
        return here();
    }

    private String here() {
        return "/office/agreement/schedule.xhtml?faces-redirect=true&id=" + getId();
    }

    /** The payments by their rank, from 0. */
    public List<Choice> getPayments() {
        List<Instalment> payments = getAgreement().schedule().instalments();
        return IntStream.range(0, payments.size())
                .mapToObj(rank -> new Choice(rank, label(rank + 1, payments.get(rank))))
                .toList();
    }

    private String label(int number, Instalment payment) {
        return texts.web(
                "schedule.payment",
                number,
                texts.of(payment.getKind()),
                String.valueOf(payment.getBudgetYear()),
                payment.getAmount(),
                payment.getDueOn());
    }

    public Integer getPostponed() {
        return postponed;
    }

    public void setPostponed(Integer postponed) {
        this.postponed = postponed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
