package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Score;
import fr.passerelle.application.assessment.Scorecard;
import fr.passerelle.application.assessment.Scorecard.Gap;
import fr.passerelle.application.reading.GradedRequest;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.call.Criterion;
import fr.passerelle.web.faces.Errors;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The grid: a mark from 0 to 5 and its reason for each criterion, saved as far as one got. */
@Named
@ViewScoped
public class AssessmentPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Instruction instruction;

    @Inject
    private Errors errors;

    @Inject
    private ReaderTexts texts;

    private final TypedScores grid = new TypedScores();
    private long seen;

    public void load() {
        seen = getGraded().gridVersion();
        grid.begin(getGraded().scorecard().byCriterion());
    }

    /** Keeps anything, finished or not. */
    public String save() {
        requireSameGrid();
        instruction.score(getId(), seen, scores());
        notices.done("assessment.saved", getTotal());
        return here();
    }

    /** Goes on to the proposal when each line has its mark and its reason; else says which ones have not. */
    public String propose() {
        requireSameGrid();
        List<Gap> gaps = card().gaps();
        if (!gaps.isEmpty()) {
            gaps.forEach(this::tell);
            return null;
        }
        instruction.score(getId(), seen, scores());
        return carried("/office/application/proposal.xhtml");
    }

    private void tell(Gap gap) {
        String part = gap.code().equals("score.mark") ? "mark-" : "reason-";
        errors.tell(part + gap.criterion().code(), gap.criterion().label(), texts.domain(gap.code()));
    }

    /** What somebody else saved meanwhile comes into the page; the reader looks at it, then saves again. */
    private void requireSameGrid() {
        GradedRequest now = reread();
        if (now.gridVersion() != seen) {
            seen = now.gridVersion();
            grid.merge(now.scorecard().byCriterion(), getCriteria());
            throw new StaleVersion();
        }
    }

    private List<Score> scores() {
        return grid.scores(getCriteria());
    }

    private Scorecard card() {
        return new Scorecard(getCriteria(), scores());
    }

    private String here() {
        return carried("/office/application/assessment.xhtml");
    }

    /** Who wrote last in the grid. */
    public String getLastAuthor() {
        return getGraded().assessment().map(Assessment::getInstructorName).orElse("");
    }

    public List<Criterion> getCriteria() {
        return getApplication().getCall().getCriteria();
    }

    public List<Choice> getScale() {
        return IntStream.rangeClosed(0, Score.HIGHEST)
                .mapToObj(String::valueOf)
                .map(mark -> new Choice(mark, mark))
                .toList();
    }

    public BigDecimal getTotal() {
        return card().total();
    }

    public int getWeights() {
        return getCriteria().stream().mapToInt(Criterion::weight).sum();
    }

    public boolean isOpen() {
        return offers(ApplicationAction.PROPOSE);
    }

    public TypedScores getGrid() {
        return grid;
    }
}
