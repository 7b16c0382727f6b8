package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AccountRequests;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.Parties;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.StoredDocument;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.web.agreement.AgreementProgress;
import fr.passerelle.web.words.ProgressStage;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** One agreement: what it lacks, what comes next for each side, its money, its parties, its papers and its history. */
@Named("officeAgreement")
@ViewScoped
public class AgreementPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPrinting printing;

    @Inject
    private BankAccounts accounts;

    @Inject
    private AccountRequests requests;

    @Inject
    private Organisations organisations;

    @Inject
    private MissingData gaps;

    @Inject
    private AgreementProgress progressions;

    @Inject
    private ReaderTexts texts;

    private transient List<MissingDatum> missing;
    private transient Parties parties;
    private transient StoredDocument document;

    /** One thing that this person may do now, and the page where it is done. */
    public record Choice(AgreementAction action, String href) {}

    public List<MissingDatum> getMissing() {
        if (missing == null) {
            missing = gaps.of(getAgreement(), agreements.draft(getId()).missing());
        }
        return missing;
    }

    public List<Choice> getChoices() {
        return getAllowedActions().stream()
                .filter(AgreementPlaces::leadsTo)
                .sorted()
                .filter(action ->
                        action != AgreementAction.REVIEW || getMissing().isEmpty())
                .filter(action -> action != AgreementAction.ISSUE || agreements.isIssuable(getId()))
                .map(action -> new Choice(action, AgreementPlaces.of(action, getId())))
                .toList();
    }

    public String askAccount() {
        requests.ask(getId());
        notices.done("agreement.accountAsked");
        return toFile();
    }

    /** The account lacks, this person may ask for it and nobody did. */
    public boolean isAccountToAsk() {
        return isPrepared() && isChangeable() && getAccount() == null && getAccountAskedAt() == null;
    }

    /** Null while nobody asked for it, or once it is there. */
    public Instant getAccountAskedAt() {
        return isChangeable() && getAccount() == null
                ? requests.askedAt(getId()).orElse(null)
                : null;
    }

    /** Whether somebody checked that the organisation is who it says. */
    public boolean isConfirmed() {
        return organisations.get(getAgreement().getOrganisationId()).isConfirmed();
    }

    /** What finance has to do now. */
    public String getOurs() {
        if (isPrepared() && !getMissing().isEmpty()) {
            return texts.web("agreement.ours.incomplete", getMissing().size());
        }
        if (isPrepared() && !agreements.isReviewed(getId())) {
            return texts.web("agreement.ours.unreviewed");
        }
        if (getAgreement().getState() == AgreementState.RETURNED && getChoices().isEmpty()) {
            return texts.web("agreement.ours.otherHand");
        }
        return texts.web("agreement.ours." + getAgreement().getState());
    }

    /** What the association has to do now. */
    public String getTheirs() {
        return texts.web("agreement.theirs." + getAgreement().getState());
    }

    /** Why it is written at all. */
    public String getReason() {
        return texts.web(AgreementProgress.reason(getAgreement().getStanding()), book.threshold());
    }

    public boolean isPrepared() {
        return getAgreement().getState() == AgreementState.PREPARED;
    }

    public Parties getParties() {
        if (parties == null) {
            parties = book.parties(getId());
        }
        return parties;
    }

    /** The account on which it will be paid, null while none is approved. */
    public BankAccount getAccount() {
        return accounts.approved(getAgreement().getOrganisationId()).orElse(null);
    }

    public StoredDocument getDocument() {
        if (document == null && getAgreement().isFrozen()) {
            document = printing.document(getId());
        }
        return document;
    }

    public Money getTotal() {
        return getAgreement().schedule().total();
    }

    public List<ProgressStage> getStages() {
        return progressions.stages(getAgreement());
    }

    public List<Step> getSteps() {
        return book.history(getId());
    }
}
