package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.Instruction;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.faces.Errors;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Complétude: tick what is to be corrected, say why, look at what the association will read, send; or declare complete. */
@Named
@ViewScoped
public class CompletenessPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_ANSWER = 15;

    @Inject
    private Instruction instruction;

    @Inject
    private Errors errors;

    @Inject
    private ReaderTexts texts;

    private final Map<String, Boolean> ticked = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private LocalDate answerBy;

    public void load() {
        answerBy = Paris.today(clock).plusDays(DAYS_TO_ANSWER);
        getGraded();
    }

    /** What was ticked, with its words. */
    public List<CorrectionItem> getItems() {
        return ticked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> new CorrectionItem(entry.getKey(), words.get(entry.getKey())))
                .toList();
    }

    /** Refuses what was ticked without saying why, beside each line. */
    @Override
    public void check() {
        if (!ticked.containsValue(true)) {
            throw new RuleViolation("correction.empty");
        }
        if (answerBy.isBefore(Paris.today(clock))) {
            throw RuleViolation.onField("answerBy", "correction.past");
        }
        List<Asked> silent = asked().stream()
                .filter(line -> Boolean.TRUE.equals(ticked.get(line.key())) && words.get(line.key()) == null)
                .toList();
        silent.forEach(line -> errors.tell(line.fieldId(), line.label(), texts.domain("correction.reason")));
        if (silent.isEmpty()) {
            super.check();
        }
    }

    /** A line of the page: what it asks back, its name, and the identifier of its box of words. */
    private record Asked(String key, String label, String fieldId) {}

    private List<Asked> asked() {
        List<Asked> lines = new ArrayList<>();
        List<FileView.Piece> pieces = getView().getPieces();
        for (int row = 0; row < pieces.size(); row++) {
            lines.add(new Asked(
                    "PIECE." + pieces.get(row).asked().code(),
                    pieces.get(row).asked().label(),
                    "p:" + row + ":words"));
        }
        List<FileView.Block> blocks = getView().getAskable();
        for (int block = 0; block < blocks.size(); block++) {
            List<FileView.Line> inside = blocks.get(block).lines();
            for (int row = 0; row < inside.size(); row++) {
                lines.add(new Asked(
                        inside.get(row).key(), inside.get(row).label(), "b:" + block + ":l:" + row + ":words"));
            }
        }
        return lines;
    }

    public String ask() {
        List<CorrectionItem> items = getItems();
        amend();
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
        return carried("/office/application/assessment.xhtml");
    }

    public boolean isOpenToRequest() {
        return offers(ApplicationAction.ASK_CORRECTION);
    }

    public boolean isOpenToDeclaration() {
        return offers(ApplicationAction.DECLARE_COMPLETE);
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
