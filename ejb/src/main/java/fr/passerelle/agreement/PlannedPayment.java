package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.PaymentCondition;
import fr.passerelle.agreement.schedule.PaymentKind;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Reference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One payment promised by a signed agreement, as finance plans it.
 *
 * @param payableFrom the day from which the organisation's approved account may be paid on; null without such an account
 */
public record PlannedPayment(
        LocalDate dueOn,
        UUID agreementId,
        Reference reference,
        UUID organisationId,
        String organisation,
        int year,
        PaymentKind kind,
        Money amount,
        PaymentCondition condition,
        LocalDate payableFrom) {}
