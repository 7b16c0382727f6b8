package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.application.assessment.Proposal;
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

    private Opinion opinion;
    private TypedYears years;
    private String reason;

    public void load() {
        years = getRequested().typing(getRequested().asked());
        getGraded().assessment().filter(known -> known.isProposed()).ifPresent(known -> {
            opinion = known.getOpinion();
            years = getRequested().typing(known.getYearSplit());
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
        instruction.propose(getId(), getGraded().gridVersion(), proposal());
        notices.done("proposal.done", getApplication().getReference(), years.totalFor(opinion));
        return toFile();
    }

    private Proposal proposal() {
        return new Proposal(opinion, years.splitFor(opinion), reason);
    }

    public List<Choice> getOpinions() {
        return texts.choices(Opinion.values());
    }

    public boolean isOpen() {
        return offers(ApplicationAction.PROPOSE);
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public TypedYears getYears() {
        return years;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
