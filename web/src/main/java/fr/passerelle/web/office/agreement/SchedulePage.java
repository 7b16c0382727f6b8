package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.schedule.Instalment;
import fr.passerelle.base.shared.Money;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Mends the schedule: another day for a payment, or part of it to another one of the same year. */
@Named("agreementSchedule")
@ViewScoped
public class SchedulePage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Inject
    private ReaderTexts texts;

    private String postponed;
    private LocalDate day;
    private String from;
    private String to;
    private Money amount;

    public String postpone() {
        agreements.postpone(getId(), version(), UUID.fromString(postponed), day);
        notices.done("schedule.postponed", day);
        return here();
    }

    public String transfer() {
        agreements.transfer(getId(), version(), UUID.fromString(from), UUID.fromString(to), amount);
        notices.done("schedule.transferred", amount);
        return here();
    }

    private String here() {
        return "/office/agreement/schedule.xhtml?faces-redirect=true&id=" + getId();
    }

    /** The payments by their id, with the number people count them by. */
    public List<Choice> getPayments() {
        List<Instalment> payments = getAgreement().schedule().instalments();
        return IntStream.range(0, payments.size())
                .mapToObj(
                        rank -> new Choice(payments.get(rank).getId().toString(), label(rank + 1, payments.get(rank))))
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

    public String getPostponed() {
        return postponed;
    }

    public void setPostponed(String postponed) {
        this.postponed = postponed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
