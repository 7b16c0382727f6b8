package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.base.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;

/** Which payment plan is chosen on the page of the terms: the usual one, one of the house, or one of its own. */
final class PlanChoice {
    static final String USUAL = "USUAL";

    private static final String OWN = "OWN";
    private static final List<String> PLANS = List.of("80/20", "50/30/20", "100");

    private PlanChoice() {}

    /** What the page offers; an agreement that exists has a plan already. */
    static List<String> offered(boolean first) {
        Stream<String> plans = Stream.concat(PLANS.stream(), Stream.of(OWN));
        return Stream.concat(first ? Stream.of(USUAL) : Stream.empty(), plans).toList();
    }

    /** Shows the plan of an agreement as the choice that it was. */
    static void show(TermsForm form) {
        if (!PLANS.contains(form.getPaymentPlan())) {
            form.setOwnPlan(form.getPaymentPlan());
            form.setPaymentPlan(OWN);
        }
    }

    /** Null for the usual one. */
    static PaymentPlan of(TermsForm form) {
        String own = form.getOwnPlan() == null ? "" : form.getOwnPlan().strip();
        if (!own.isEmpty() && !OWN.equals(form.getPaymentPlan())) {
            throw RuleViolation.onField("ownPlan", "paymentPlan.notChosen", own);
        }
        return switch (form.getPaymentPlan()) {
            case USUAL -> null;
            case OWN -> PaymentPlan.parse(form.getOwnPlan());
            default -> PaymentPlan.parse(form.getPaymentPlan());
        };
    }
}
