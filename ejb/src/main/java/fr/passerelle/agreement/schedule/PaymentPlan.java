package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the money of one year is paid, as shares that make 100 %: a first share in advance, the last one as balance,
 * those between as interim payments. '80/20', '50/30/20'; '100' is one payment.
 */
public record PaymentPlan(List<Rate> shares) implements Serializable {
    private static final int MOST = 6;

    public PaymentPlan {
        shares = List.copyOf(shares);
        if (shares.isEmpty()
                || shares.size() > MOST
                || shares.contains(Rate.ZERO)
                || !Rate.sum(shares).equals(Rate.HUNDRED)) {
            throw RuleViolation.onField("paymentPlan", "paymentPlan.shares", MOST);
        }
    }

    /** These shares, then what is left as balance. */
    static PaymentPlan leavingTheBalance(List<Rate> first) {
        List<Rate> shares = new ArrayList<>(first);
        Rate taken = Rate.sum(first);
        if (Rate.HUNDRED.exceeds(taken)) {
            shares.add(new Rate(Rate.HUNDRED.percent().subtract(taken.percent())));
        }
        return new PaymentPlan(shares);
    }

    /** '50/30/20', as written by {@link #toString}. */
    public static PaymentPlan parse(String typed) {
        if (typed == null || typed.isBlank()) {
            throw RuleViolation.onField("paymentPlan", "paymentPlan.missing");
        }
        return new PaymentPlan(Arrays.stream(typed.split("/")).map(Rate::parse).toList());
    }

    PaymentKind kind(int index) {
        if (index == 0) {
            return PaymentKind.ADVANCE;
        }
        return index == shares.size() - 1 ? PaymentKind.BALANCE : PaymentKind.INTERIM;
    }

    @Override
    public String toString() {
        return shares.stream().map(Rate::toString).collect(Collectors.joining("/"));
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PaymentPlan, String> {
        @Override
        public String convertToDatabaseColumn(PaymentPlan plan) {
            return plan == null ? null : plan.toString();
        }

        @Override
        public PaymentPlan convertToEntityAttribute(String stored) {
            return stored == null ? null : parse(stored);
        }
    }
}
