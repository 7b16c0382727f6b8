package fr.passerelle.application.assessment;

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
        return gaps().isEmpty();
    }

    /** What keeps it from being proposed, one line per criterion at fault, in the order of the grid. */
    public List<Gap> gaps() {
        Map<String, Score> given = byCriterion();
        return criteria.stream()
                .flatMap(criterion -> given
                        .getOrDefault(criterion.code(), new Score(criterion.code(), null, ""))
                        .gap()
                        .map(code -> new Gap(criterion, code))
                        .stream())
                .toList();
    }

    /** A criterion and the rule that its line still breaks. */
    public record Gap(Criterion criterion, String code) {}

    /** The weighted total out of 100, one decimal HALF_UP: sum(mark / 5 x weight) / sum(weights) x 100. */
    public BigDecimal total() {
        int weights = criteria.stream().mapToInt(Criterion::weight).sum();
        if (weights == 0) {
            return BigDecimal.ZERO.setScale(1);
        }
        Map<String, Score> marks = byCriterion();
        int points = criteria.stream()
                .filter(criterion -> marks.containsKey(criterion.code())
                        && marks.get(criterion.code()).mark() != null)
                .mapToInt(criterion -> marks.get(criterion.code()).mark() * criterion.weight())
                .sum();
        return BigDecimal.valueOf(points * 100L)
                .divide(BigDecimal.valueOf((long) weights * Score.HIGHEST), 1, RoundingMode.HALF_UP);
    }
}
