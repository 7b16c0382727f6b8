package fr.passerelle.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clauses that the product is delivered with, as its migration writes them. */
class ClauseLibraryTest {
    private static final List<ClauseVersion> LIBRARY = GivenClauses.delivered();

    @Test
    void givesEachOrdinaryAgreementOneTextPerQuestion() {
        Set<Condition> small = EnumSet.of(
                Condition.CASH,
                Condition.SINGLE_YEAR,
                Condition.UP_TO_THRESHOLD,
                Condition.WITH_OTHERS,
                Condition.PRIVATE_LAW,
                Condition.ASSOCIATION,
                Condition.REPUBLICAN,
                Condition.SEVERAL_PAYMENTS,
                Condition.NO_STATE_AID);
        assertThat(codes(small))
                .containsExactly(
                        "PREAMBLE",
                        "PREAMBLE_CHOSEN",
                        "OBJECT",
                        "DURATION_SINGLE",
                        "COST_SIMPLE",
                        "AMOUNT_SINGLE",
                        "AMOUNT_CAP",
                        "PAYMENT_SEVERAL",
                        "PAYMENT_ACCOUNT",
                        "PROOF",
                        "DUTIES",
                        "DUTIES_PRIVATE",
                        "DUTIES_ASSOCIATION",
                        "OTHER_FUNDERS",
                        "COMMUNICATION",
                        "NO_REGRANTING",
                        "REPUBLICAN",
                        "AID_NONE",
                        "PRIVACY",
                        "CONTROL",
                        "SANCTIONS",
                        "EVALUATION_SINGLE",
                        "RENEWAL_SINGLE",
                        "AMENDMENT",
                        "TERMINATION",
                        "TERMINATION_LIQUIDATION",
                        "ANNEXES",
                        "DISPUTES");
    }

    @Test
    void givesAMultiYearAgreementItsOwnArticles() {
        Set<Condition> large = EnumSet.of(
                Condition.CASH,
                Condition.MULTI_YEAR,
                Condition.ABOVE_THRESHOLD,
                Condition.BY_ITSELF,
                Condition.PRIVATE_LAW,
                Condition.SEVERAL_PAYMENTS,
                Condition.DE_MINIMIS);
        assertThat(codes(large))
                .contains("PREAMBLE_COMPULSORY", "DURATION_MULTI", "COST_FULL", "COST_SURPLUS", "AMOUNT_MULTI")
                .contains("AID_DE_MINIMIS", "EVALUATION_MULTI", "RENEWAL")
                .doesNotContain("DURATION_SINGLE", "COST_SIMPLE", "AMOUNT_SINGLE", "AID_NONE", "RENEWAL_SINGLE");
    }

    @Test
    void offersFifteenOptionalClausesEachWithItsTarget() {
        List<ClauseVersion> optional = LIBRARY.stream()
                .filter(version -> version.getClause().getFamily().isOptional())
                .toList();
        assertThat(optional)
                .hasSize(15)
                .allMatch(version -> version.text().variables().equals(Set.of(Variable.TARGET)));
        assertThat(LIBRARY)
                .filteredOn(version -> !optional.contains(version))
                .noneMatch(version -> version.text().variables().contains(Variable.TARGET));
    }

    /** '50 %' must not be printed '50 % %'. */
    @Test
    void takesAFigureWithoutTheUnitThatItsWordsSay() {
        ClauseVersion share = clause("C03");
        assertThat(share.unit()).isEqualTo("%");
        assertThat(share.target("50 %")).isEqualTo("50");
        assertThat(share.target(" 12,5 ")).isEqualTo("12,5");
        assertThat(clause("C01").target("300 heures par an")).isEqualTo("300");
        assertThatThrownBy(() -> share.target("beaucoup")).hasMessage("clause.targetFigure");
        assertThat(clause("C04").unit()).isEmpty();
        assertThat(clause("C04").target("le mobilier")).isEqualTo("le mobilier");
    }

    private static ClauseVersion clause(String code) {
        return LIBRARY.stream()
                .filter(version -> version.getClause().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void usesTypographicApostrophesAndSpacesThatDoNotBreak() {
        assertThat(LIBRARY)
                .extracting(version -> version.text().value())
                .noneMatch(text -> text.contains("'"))
                .noneMatch(text -> text.matches("(?s).*( [:;%»]|« ).*"));
    }

    private static List<String> codes(Set<Condition> facts) {
        return LIBRARY.stream()
                .filter(version -> version.applies(facts, Set.of()))
                .map(version -> version.getClause().getCode())
                .toList();
    }
}
