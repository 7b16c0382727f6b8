package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.application.assessment.Proposal;
import fr.passerelle.base.shared.Money;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the instructor proposes to the committee: opinion, amount under the cap of the call, reason. */
@Named
@ViewScoped
public class ProposalPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Instruction instruction;

    @Inject
    private ReaderTexts texts;

    private long seen;
    private Opinion opinion;
    private Money amount;
    private String reason;

    public void load() {
        seen = getGraded().gridVersion();
        amount = getCap();
        getGraded().assessment().filter(known -> known.isProposed()).ifPresent(known -> {
            opinion = known.getOpinion();
            amount = known.getProposedAmount();
            reason = known.getReason();
        });
    }

    @Override
    public void check() {
        proposal().requireWithin(getCap());
        super.check();
    }

    public String propose() {
        amend();
        instruction.propose(getId(), seen, proposal());
        notices.done("proposal.done", getApplication().getReference(), amount);
        return toFile();
    }

    private Proposal proposal() {
        return new Proposal(opinion, opinion == Opinion.UNFAVOURABLE ? Money.ZERO : amount, reason);
    }

    /** What will be proposed: nothing with an unfavourable opinion, whatever the amount typed. */
    public Money getProposed() {
        return opinion == Opinion.UNFAVOURABLE ? Money.ZERO : amount;
    }

    public List<Choice> getOpinions() {
        return texts.choices(Opinion.values());
    }

    public boolean isOpen() {
        return getGraded().allowedActions().contains(ApplicationAction.PROPOSE);
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
