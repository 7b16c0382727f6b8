package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.PaymentCondition;
import fr.passerelle.agreement.schedule.PaymentKind;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Reference;
import java.time.LocalDate;
import java.util.UUID;

/** One payment promised to an association, with the agreement that promises it. */
public record PaymentRow(
        UUID agreementId,
        Reference reference,
        String organisation,
        String title,
        AgreementState state,
        int year,
        PaymentKind kind,
        Money amount,
        PaymentCondition condition,
        LocalDate dueOn) {}
