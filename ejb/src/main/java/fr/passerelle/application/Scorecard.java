package fr.passerelle.application;

import fr.passerelle.call.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The grid of a call with the marks given so far. */
public record Scorecard(List<Criterion> criteria, List<Score> scores) {
    public Scorecard {
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
    }

    public Map<String, Score> byCriterion() {
        return scores.stream().collect(Collectors.toMap(Score::criterion, Function.identity()));
    }

    public boolean isComplete() {
        return criteria.stream().allMatch(criterion -> byCriterion().containsKey(criterion.code()));
    }

    /** The weighted total out of 100, one decimal HALF_UP: sum(mark / 5 x weight) / sum(weights) x 100. */
    public BigDecimal total() {
        int weights = criteria.stream().mapToInt(Criterion::weight).sum();
        if (weights == 0) {
            return BigDecimal.ZERO.setScale(1);
        }
        Map<String, Score> marks = byCriterion();
        int points = criteria.stream()
                .filter(criterion -> marks.containsKey(criterion.code()))
                .mapToInt(criterion -> marks.get(criterion.code()).mark() * criterion.weight())
                .sum();
        return BigDecimal.valueOf(points * 100L)
                .divide(BigDecimal.valueOf((long) weights * Score.HIGHEST), 1, RoundingMode.HALF_UP);
    }
}
