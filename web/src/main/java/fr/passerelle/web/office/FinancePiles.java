package fr.passerelle.web.office;

import static fr.passerelle.base.access.Role.FINANCE_PREPARER;
import static fr.passerelle.base.access.Role.FINANCE_VALIDATOR;

import fr.passerelle.agreement.AgreementFilter;
import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.AwardRow;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.base.access.Actor;
import fr.passerelle.document.reading.DocumentReadings;
import fr.passerelle.document.reading.LossRow;
import fr.passerelle.organisation.bank.BankAccountRow;
import fr.passerelle.organisation.bank.BankAccountState;
import fr.passerelle.organisation.bank.BankAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What waits for each of the two agents of finance: agreements, signatures and bank accounts, one query to count each. */
@RequestScoped
class FinancePiles {
    private static final int SHOWN = 6;
    private static final String AGREEMENTS = "/office/agreement/agreements.xhtml";
    private static final String AGREEMENT = "/office/agreement/agreement.xhtml?id=";
    private static final String LOSSES = "/office/finance/losses.xhtml";
    private static final String ACCOUNTS = "/office/finance/bankAccounts.xhtml?state=";

    @Inject
    private AgreementBook book;

    @Inject
    private BankAccounts accounts;

    @Inject
    private DocumentReadings readings;

    List<Pile> of(Actor actor) {
        List<Pile> piles = new ArrayList<>();
        if (actor.has(FINANCE_PREPARER)) {
            piles.add(toPrepare());
            piles.add(accounts("accountsToCheck", "todo", BankAccountState.PROPOSED));
            piles.add(agreements("drafts", "wait", AgreementState.PREPARED));
        }
        if (actor.has(FINANCE_VALIDATOR)) {
            piles.add(agreements("signatures", "todo", AgreementState.RETURNED));
            piles.add(accounts("accountsToApprove", "todo", BankAccountState.CHECKED));
        }
        if (!piles.isEmpty()) {
            piles.add(losses());
        }
        return piles;
    }

    private Pile losses() {
        return new Pile(
                "losses",
                "todo",
                LOSSES,
                readings.count(),
                readings.list(0, SHOWN).stream().map(FinancePiles::line).toList());
    }

    private Pile toPrepare() {
        return new Pile(
                "agreements",
                "todo",
                AGREEMENTS,
                book.countToPrepare(),
                book.listToPrepare(SHOWN).stream().map(FinancePiles::line).toList());
    }

    private Pile agreements(String key, String tone, AgreementState state) {
        AgreementFilter filter = new AgreementFilter("", Set.of(state), null);
        return new Pile(
                key,
                tone,
                AGREEMENTS + "?state=" + state,
                book.count(filter),
                book.list(filter, 0, SHOWN).stream().map(FinancePiles::line).toList());
    }

    private Pile accounts(String key, String tone, BankAccountState state) {
        Set<BankAccountState> states = Set.of(state);
        return new Pile(
                key,
                tone,
                ACCOUNTS + state,
                accounts.count(states),
                accounts.list(states, 0, SHOWN).stream().map(FinancePiles::line).toList());
    }

    private static Pile.Line line(LossRow row) {
        return new Pile.Line(LOSSES, row.reference(), row.organisation(), null, null);
    }

    private static Pile.Line line(AwardRow row) {
        String who = row.organisation() + " · " + row.applicationReference();
        String href = "/office/agreement/terms.xhtml?application=" + row.applicationId();
        return new Pile.Line(href, row.title(), who, null, row.amount());
    }

    private static Pile.Line line(AgreementRow row) {
        String who = row.organisation() + " · " + row.reference();
        return new Pile.Line(AGREEMENT + row.id(), row.title(), who, row.firstDueOn(), row.amount());
    }

    private static Pile.Line line(BankAccountRow row) {
        String href = "/office/finance/bankAccount.xhtml?id=" + row.id();
        return new Pile.Line(href, row.organisation(), row.proposedByName(), null, null);
    }
}
