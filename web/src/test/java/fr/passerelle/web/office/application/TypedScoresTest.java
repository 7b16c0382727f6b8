package fr.passerelle.web.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.assessment.Score;
import fr.passerelle.call.Criterion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypedScoresTest {
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("NEED", "Besoin", "", 60), new Criterion("IMPACT", "Effet", "", 40));
    private final TypedScores grid = new TypedScores();

    @BeforeEach
    void openedEmpty() {
        grid.begin(Map.of());
    }

    @Test
    void takesWhatOnlyTheOtherWindowWrote() {
        type("IMPACT", "2", "Local");
        grid.merge(Map.of("NEED", new Score("NEED", 4, "Établi")), CRITERIA);
        assertThat(grid.scores(CRITERIA))
                .containsExactly(new Score("NEED", 4, "Établi"), new Score("IMPACT", 2, "Local"));
        assertThat(grid.getTheirs()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedAndShowsTheOtherVersionBesideIt() {
        type("NEED", "1", "Pas établi");
        grid.merge(Map.of("NEED", new Score("NEED", 4, "Établi")), CRITERIA);
        assertThat(grid.scores(CRITERIA)).containsExactly(new Score("NEED", 1, "Pas établi"));
        assertThat(grid.getTheirs()).containsEntry("NEED", new Score("NEED", 4, "Établi"));
    }

    @Test
    void saysNothingOfWhatBothWroteAlike() {
        type("NEED", "4", "Établi");
        grid.merge(Map.of("NEED", new Score("NEED", 4, "Établi")), CRITERIA);
        assertThat(grid.getTheirs()).isEmpty();
    }

    private void type(String criterion, String mark, String reason) {
        grid.getMarks().put(criterion, mark);
        grid.getReasons().put(criterion, reason);
    }
}
