package fr.passerelle.web.office.application;

import fr.passerelle.application.assessment.Score;
import fr.passerelle.call.Criterion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The marks and reasons as they are typed, above those that were there when the page was opened. When somebody else wrote
 * meanwhile, what only one side changed is taken from that side, and what both changed is shown twice.
 */
public class TypedScores implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Map<String, Score> theirs = new LinkedHashMap<>();
    private Map<String, Score> start = Map.of();

    void begin(Map<String, Score> saved) {
        start = new LinkedHashMap<>(saved);
        saved.values().forEach(this::take);
    }

    /** Brings in what was saved meanwhile. */
    void merge(Map<String, Score> saved, List<Criterion> criteria) {
        theirs.clear();
        for (Criterion criterion : criteria) {
            Score theirScore = line(saved, criterion.code());
            Score mine = typed(criterion.code());
            Score begun = line(start, criterion.code());
            if (Objects.equals(mine, begun)) {
                take(theirScore);
            } else if (!theirScore.equals(begun) && !theirScore.equals(mine)) {
                theirs.put(criterion.code(), theirScore);
            }
        }
        start = new LinkedHashMap<>(saved);
    }

    /** The lines begun, in the order of the grid. */
    List<Score> scores(List<Criterion> criteria) {
        List<Score> scores = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Score typed = typed(criterion.code());
            if (typed.mark() != null || !typed.reason().isEmpty()) {
                scores.add(typed);
            }
        }
        return scores;
    }

    private void take(Score score) {
        marks.put(score.criterion(), score.mark() == null ? null : score.mark().toString());
        reasons.put(score.criterion(), score.reason().isEmpty() ? null : score.reason());
    }

    private Score typed(String code) {
        String mark = marks.get(code);
        return new Score(code, mark == null || mark.isEmpty() ? null : Integer.valueOf(mark), reasons.get(code));
    }

    private static Score line(Map<String, Score> scores, String code) {
        return scores.getOrDefault(code, new Score(code, null, ""));
    }

    public Map<String, String> getMarks() {
        return marks;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    /** By criterion, what somebody else saved where something else is typed here. */
    public Map<String, Score> getTheirs() {
        return theirs;
    }
}
