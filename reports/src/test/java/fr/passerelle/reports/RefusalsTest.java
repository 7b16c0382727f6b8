package fr.passerelle.reports;

import static fr.passerelle.reports.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.InvalidDocument;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.part.Term;
import fr.passerelle.reports.part.Tranche;
import fr.passerelle.reports.words.Language;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing untrue can be printed. */
class RefusalsTest {
    private static final List<Tranche> ONE_YEAR = List.of(new Tranche(2027, euros("100.00")));

    @Test
    void refusesAScheduleThatMissesACent() {
        assertThat(problems(() -> new Funding(euros("100.00"), ONE_YEAR, List.of(paid("99.99")))))
                .containsExactly("schedule.total");
    }

    @Test
    void refusesTranchesThatDoNotAddUp() {
        assertThat(problems(() -> new Funding(euros("100.01"), ONE_YEAR, List.of(paid("100.01")))))
                .containsExactly("tranches.total");
    }

    @Test
    void refusesPartsOfACent() {
        assertThat(problems(() -> new Funding(euros("100.001"), List.of(), List.of())))
                .contains("funding.total", "funding.tranches", "funding.instalments");
    }

    @Test
    void refusesYearsOutOfOrder() {
        var tranches = List.of(new Tranche(2028, euros("50.00")), new Tranche(2027, euros("50.00")));
        assertThat(problems(() -> new Funding(euros("100.00"), tranches, List.of(paid("100.00")))))
                .containsExactly("tranches.order");
    }

    @Test
    void refusesATrancheOutsideTheTerm() {
        var term = new Term(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));
        var funding = new Funding(euros("100.00"), ONE_YEAR, List.of(paid("100.00")));
        var vote = new Deliberation("26-C-0412", LocalDate.of(2026, 10, 16));
        assertThat(problems(() -> new Deal(Samples.request(), vote, term, funding)))
                .containsExactly("tranches.outsideTerm");
    }

    @Test
    void refusesAnUnbalancedBudgetInAnAgreement() {
        Budget unbalanced = new Budget(
                "Budget",
                List.of(new BudgetLine("60", "Achats", euros("10.00"))),
                List.of(new BudgetLine("74", "Subvention", euros("9.99"))));
        assertThat(problems(
                        () -> new Annexes(SampleArticles.programme(), List.of(unbalanced), SampleMoney.indicators())))
                .containsExactly("budget.balance");
    }

    @Test
    void refusesInKindThatDiffersOnBothSides() {
        Budget unbalanced = new Budget(
                "Budget",
                List.of(
                        new BudgetLine("60", "Achats", euros("10.00")),
                        new BudgetLine("864", "Bénévolat", euros("1.00"))),
                List.of(new BudgetLine("74", "Subvention", euros("10.00"))));
        assertThat(unbalanced.isBalanced()).isFalse();
    }

    @Test
    void refusesIncomeAmongCharges() {
        var income = List.of(new BudgetLine("74", "Subvention", euros("10.00")));
        assertThat(problems(() -> new Budget("Budget", income, income))).containsExactly("budget.chargeAccount");
    }

    @Test
    void listsAllThatIsMissingFromAnAgreement() {
        assertThat(problems(() -> new AgreementDocument(
                        Language.FR, " ", null, Stage.FINAL, null, null, null, List.of(), List.of(), null, null)))
                .containsExactly(
                        "reference",
                        "date",
                        "funder",
                        "beneficiary",
                        "deal",
                        "agreement.preamble",
                        "agreement.articles",
                        "annexes",
                        "agreement.checkPage");
    }

    @Test
    void refusesARefusalWithoutReason() {
        assertThatThrownBy(() -> new RefusalLetter(
                        Language.FR,
                        "R",
                        LocalDate.of(2026, 12, 1),
                        Stage.FINAL,
                        Samples.funder(),
                        Samples.beneficiary(),
                        Samples.request(),
                        new Deliberation("26-C-0413", LocalDate.of(2026, 10, 16)),
                        List.of(),
                        null))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("refusal.reasons");
    }

    @Test
    void refusesALetterDatedBeforeTheVote() {
        AwardLetter award = Samples.award(Language.FR);
        assertThat(problems(() -> new AwardLetter(
                        Language.FR,
                        "R",
                        LocalDate.of(2026, 10, 15),
                        Stage.FINAL,
                        award.funder(),
                        award.beneficiary(),
                        award.request(),
                        award.award(),
                        null)))
                .containsExactly("letter.beforeDeliberation");
    }

    private static Instalment paid(String amount) {
        return new Instalment("Unique", "Signature", null, euros(amount));
    }

    private static List<String> problems(ThrowingCallable making) {
        return catchThrowableOfType(InvalidDocument.class, making).problems();
    }
}
