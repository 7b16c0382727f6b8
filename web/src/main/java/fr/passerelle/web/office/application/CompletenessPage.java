package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.Instruction;
import fr.passerelle.shared.Paris;
import fr.passerelle.shared.RuleViolation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Complétude: tick what is to be corrected, say why, look at what the association will read, send; or declare complete. */
@Named
@ViewScoped
public class CompletenessPage extends WorkPage {
    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_ANSWER = 15;

    @Inject
    private Instruction instruction;

    private final Map<String, Boolean> ticked = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private LocalDate answerBy;

    public void load() {
        answerBy = Paris.today(clock).plusDays(DAYS_TO_ANSWER);
        getFile();
    }

    /** What was ticked, with its words; refuses what was ticked without saying why. */
    public List<CorrectionItem> getItems() {
        return ticked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> new CorrectionItem(entry.getKey(), words.get(entry.getKey())))
                .toList();
    }

    @Override
    public void check() {
        if (getItems().isEmpty()) {
            throw new RuleViolation("correction.empty");
        }
        if (answerBy.isBefore(Paris.today(clock))) {
            throw RuleViolation.onField("answerBy", "correction.past");
        }
        super.check();
    }

    public String ask() {
        List<CorrectionItem> items = getItems();
        instruction.askCorrection(getId(), items, answerBy);
        notices.done(
                "completeness.asked",
                items.size(),
                getApplication().getOrganisation().getName(),
                answerBy);
        return toFile();
    }

    public String declareComplete() {
        instruction.declareComplete(getId());
        notices.done("completeness.done", getApplication().getReference());
        return "/office/application/assessment.xhtml?faces-redirect=true&id=" + getId();
    }

    public boolean isOpenToRequest() {
        return getFile().allowedActions().contains(ApplicationAction.ASK_CORRECTION);
    }

    public boolean isOpenToDeclaration() {
        return getFile().allowedActions().contains(ApplicationAction.DECLARE_COMPLETE);
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }
}
