package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.Score;
import fr.passerelle.application.Scorecard;
import fr.passerelle.call.Criterion;
import fr.passerelle.shared.RuleViolation;
import fr.passerelle.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The grid: a mark from 0 to 5 and its reason for each criterion, saved as far as one got. */
@Named
@ViewScoped
public class AssessmentPage extends WorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Instruction instruction;

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    public void load() {
        for (Score score : getFile().scorecard().scores()) {
            marks.put(score.criterion(), String.valueOf(score.mark()));
            reasons.put(score.criterion(), score.reason());
        }
    }

    public String save() {
        instruction.score(getId(), scores());
        notices.done("assessment.saved", new Scorecard(getCriteria(), scores()).total());
        return "/office/application/assessment.xhtml?faces-redirect=true&id=" + getId();
    }

    public String propose() {
        instruction.score(getId(), scores());
        return "/office/application/proposal.xhtml?faces-redirect=true&id=" + getId();
    }

    /** The lines begun; a reason without its mark is refused beside it, as a mark without its reason is. */
    private List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (Criterion criterion : getCriteria()) {
            String mark = marks.get(criterion.code());
            String reason = reasons.get(criterion.code());
            if (mark == null && reason != null) {
                throw RuleViolation.onField("mark-" + criterion.code(), "score.mark");
            }
            if (mark != null) {
                scores.add(new Score(criterion.code(), Integer.parseInt(mark), reason));
            }
        }
        return scores;
    }

    public List<Criterion> getCriteria() {
        return getFile().form().call().getCriteria();
    }

    public List<Choice> getScale() {
        return IntStream.rangeClosed(0, Score.HIGHEST)
                .mapToObj(String::valueOf)
                .map(mark -> new Choice(mark, mark))
                .toList();
    }

    public BigDecimal getTotal() {
        return getFile().scorecard().total();
    }

    public int getWeights() {
        return getCriteria().stream().mapToInt(Criterion::weight).sum();
    }

    public boolean isOpen() {
        return getFile().allowedActions().contains(ApplicationAction.PROPOSE);
    }

    public Map<String, String> getMarks() {
        return marks;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
