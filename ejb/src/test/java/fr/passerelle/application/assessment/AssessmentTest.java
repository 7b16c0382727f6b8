package fr.passerelle.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.call.Criterion;
import fr.passerelle.testing.GivenActors;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final List<Criterion> GRID = List.of(
            new Criterion("NEED", "Besoin", "", 50),
            new Criterion("SOLIDITY", "Solidité", "", 30),
            new Criterion("IMPACT", "Utilité", "", 20));
    private final Assessment assessment = new Assessment(Ids.next(), GivenActors.ANYBODY, NOW);

    @Test
    void weighsTheMarks() {
        Scorecard card = new Scorecard(GRID, marks(5, 3, 2));
        assertThat(card.total()).isEqualTo(new BigDecimal("76.0"));
        assertThat(new Scorecard(GRID, marks(5, 5, 5)).total()).isEqualTo(new BigDecimal("100.0"));
        assertThat(new Scorecard(GRID, List.of()).total()).isEqualTo(new BigDecimal("0.0"));
    }

    @Test
    void keepsADraftAsItIsButMarksInTheScaleOnly() {
        assessment.score(
                List.of(new Score("NEED", 3, " "), new Score("IMPACT", null, "À revoir")),
                GRID,
                GivenActors.ANYBODY,
                NOW);
        Scorecard card = new Scorecard(GRID, assessment.getScores());
        assertThat(card.total()).isEqualTo(new BigDecimal("30.0"));
        assertThat(card.gaps())
                .extracting(gap -> gap.criterion().code() + " " + gap.code())
                .containsExactly("NEED score.reason", "SOLIDITY score.mark", "IMPACT score.mark");
        assertThatThrownBy(() -> propose(Opinion.FAVOURABLE, "1000")).hasMessage("score.incomplete");
        assertThatThrownBy(() -> new Score("NEED", 6, "Très bien")).hasMessage("score.range");
        assertThatThrownBy(() -> new Score("NEED", -1, "Non")).hasMessage("score.range");
    }

    @Test
    void readsBackADraftFromItsColumn() {
        List<Score> draft = List.of(new Score("NEED", 0, ""), new Score("IMPACT", null, "À revoir"));
        Scores column = new Scores();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(draft)))
                .isEqualTo(draft);
    }

    @Test
    void proposesOnlyWhenEveryCriterionIsMarked() {
        assessment.score(marks(4, 4, 4).subList(0, 2), GRID, GivenActors.ANYBODY, NOW);
        assertThatThrownBy(() -> propose(Opinion.FAVOURABLE, "1000")).hasMessage("score.incomplete");
        assessment.score(marks(4, 4, 4), GRID, GivenActors.ANYBODY, NOW);
        propose(Opinion.FAVOURABLE, "20000");
        assertThat(assessment.getProposedAmount()).isEqualTo(Money.of(20_000));
    }

    @Test
    void neverProposesMoreThanTheCallAllows() {
        assessment.score(marks(4, 4, 4), GRID, GivenActors.ANYBODY, NOW);
        assertThatThrownBy(() -> propose(Opinion.FAVOURABLE, "20000.01")).hasMessage("proposal.aboveCap");
    }

    @Test
    void wantsAnAmountWithAFavourableOpinionAndNoneWithARefusal() {
        assertThatThrownBy(() -> new Proposal(Opinion.UNFAVOURABLE, Money.of(1), "Non"))
                .hasMessage("proposal.amountAgainstOpinion");
        assertThatThrownBy(() -> new Proposal(Opinion.RESERVED, Money.ZERO, "Oui"))
                .hasMessage("proposal.amountAgainstOpinion");
        assertThatThrownBy(() -> new Proposal(Opinion.FAVOURABLE, Money.of(1), "  "))
                .hasMessage("required");
    }

    @Test
    void knowsOnlyTheCriteriaOfItsGrid() {
        assertThatThrownBy(() -> assessment.score(List.of(new Score("OTHER", 1, "?")), GRID, GivenActors.ANYBODY, NOW))
                .hasMessage("score.unknownCriterion");
    }

    private void propose(Opinion opinion, String amount) {
        assessment.propose(
                new Proposal(opinion, Money.of(amount), "Projet solide"),
                GRID,
                Money.of(20_000),
                GivenActors.ANYBODY,
                NOW);
    }

    private static List<Score> marks(int need, int solidity, int impact) {
        return List.of(
                new Score("NEED", need, "Besoin établi"),
                new Score("SOLIDITY", solidity, "Comptes sains"),
                new Score("IMPACT", impact, "Effet local"));
    }
}
