package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.application.Correspondence;
import fr.passerelle.application.Message;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Asks an association, once, for the bank account without which its agreement cannot be issued: a message of its file. */
@Stateless
@RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
public class AccountRequests {
    @Inject
    private AgreementRepository agreements;

    @Inject
    private Correspondence correspondence;

    @Inject
    private CurrentActor actor;

    @Once
    public void ask(UUID agreementId) {
        Agreement agreement = agreements.lock(agreementId, actor.get());
        sentAt(agreement).ifPresent(when -> {
            throw new RuleViolation("agreement.accountAsked", when);
        });
        correspondence.ask(agreement.getApplicationId(), Message.Kind.ACCOUNT_REQUEST, agreementId, words(agreement));
    }

    /** When it was asked for, if it was. */
    public Optional<Instant> askedAt(UUID agreementId) {
        return sentAt(agreements.get(agreementId, actor.get()));
    }

    private Optional<Instant> sentAt(Agreement agreement) {
        return correspondence.askedAt(Message.Kind.ACCOUNT_REQUEST, agreement.getId());
    }

    private static String words(Agreement agreement) {
        return Texts.of(Locale.FRENCH, "agreement.accountRequest", agreement.getReference());
    }
}
