package fr.passerelle.agreement.drafting;

import static fr.passerelle.agreement.drafting.GivenAgreement.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.Article;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.Missing;
import fr.passerelle.agreement.StateAidBasis;
import fr.passerelle.base.shared.Period;
import fr.passerelle.clause.Origin;
import fr.passerelle.clause.Variable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftingTest {
    @Test
    void fillsEveryWordOfASmallAgreement() {
        Draft draft = draft(given().yearly("20000"));
        assertThat(draft.missing()).isEmpty();
        assertThat(text(draft))
                .contains("vingt mille euros")
                .contains("EA-2026-00042")
                .contains("26-C-0412 du 16\u00a0octobre\u00a02026")
                .contains("n’est pas imposée par la loi")
                .doesNotContain("{")
                .doesNotContain("…………");
    }

    @Test
    void fillsEveryWordOfTheFullestAgreement() {
        Draft draft = draft(given().yearly("33333.33", "33333.33", "33333.34")
                .inKind(5_000, "un local de 40 m² rue des Jardins")
                .withJobsAndEuFunds(StateAidBasis.SGEI_DECISION)
                .publicFunding(200_000)
                .choosing("C01", "350")
                .choosing("C12", "30"));
        assertThat(draft.missing()).isEmpty();
        assertThat(text(draft))
                .contains("cent mille euros")
                .contains("- 2029\u00a0: 33\u202f333,34\u00a0€")
                .contains("350 heures de travail")
                .contains("commissaire aux comptes")
                .contains("un local de 40 m²")
                .contains("2025/2630")
                .doesNotContain("{");
    }

    @Test
    void saysWhatIsGrantedAsDeMinimisAidAndByWhichRegulation() {
        assertThat(text(draft(given().yearly("20000").withJobsAndEuFunds(StateAidBasis.DE_MINIMIS))))
                .contains("d’un montant maximal de 20\u202f000,00\u00a0€, est une aide de minimis")
                .contains("(UE) 2023/2831");
    }

    /** Articles 3, 4 and 14 allow the same reasonable surplus. */
    @Test
    void capsTheGrantWithTheSurplusThatTheArticleOnCostAllows() {
        String text = text(draft(given().yearly("33333.33", "33333.33", "33333.34")));
        assertThat(text)
                .contains("conserver un excédent raisonnable")
                .contains(
                        "augmenté, le cas échéant, de l’excédent raisonnable prévu par la convention.\nUn dépassement")
                .contains("ce coût augmenté, le cas échéant, de l’excédent raisonnable");
    }

    @Test
    void numbersItsArticlesWithoutAGapAfterThePreamble() {
        List<Article> articles = draft(given()).articles();
        assertThat(articles.get(0).getTitle()).isEqualTo("Préambule");
        assertThat(articles).extracting(Article::getNumber).containsExactlyElementsOf(numbers(articles.size()));
        assertThat(articles.get(articles.size() - 1).getTitle()).isEqualTo("Différends et recours");
        assertThat(articles).extracting(Article::getTitle).doesNotHaveDuplicates();
    }

    @Test
    void listsWhatIsMissingAndWhereToGiveIt() {
        Draft draft = draft(given().withoutAccount().choosing("C01", " "));
        assertThat(draft.isComplete()).isFalse();
        assertThat(draft.missing())
                .containsExactlyInAnyOrder(
                        Missing.of(Variable.ACCOUNT_HOLDER),
                        Missing.of(Variable.ACCOUNT_IBAN),
                        Missing.of(Variable.ACCOUNT_BIC),
                        new Missing(Variable.TARGET, "C01"));
        assertThat(draft.missing()).extracting(Missing::origin).containsOnly(Origin.BANK_ACCOUNT, Origin.AGREEMENT);
    }

    @Test
    void asksForWhatTheHelpInKindIs() {
        assertThatThrownBy(() -> given().inKind(5_000, "")).hasMessage("agreement.inKindDescription");
        assertThatThrownBy(() -> given().inKind(0, "un local")).hasMessage("agreement.inKindAmount");
    }

    @Test
    void givesAnotherFingerprintToOtherWords() {
        String first = draft(given()).fingerprint();
        assertThat(draft(given()).fingerprint()).isEqualTo(first).hasSize(64);
        assertThat(draft(given().yearly("20000.01")).fingerprint()).isNotEqualTo(first);
    }

    @Test
    void writesTheDatesOfADeed() {
        Period schoolYear = Period.ofYears(LocalDate.of(2027, 9, 1), 1);
        assertThat(text(draft(given().over(schoolYear))))
                .contains("du 1er\u00a0septembre\u00a02027 au 31\u00a0août\u00a02028")
                .contains("clôture de chaque exercice, fixée au 31\u00a0décembre,");
    }

    private static Draft draft(GivenAgreement given) {
        return given.draft(given.build());
    }

    private static String text(Draft draft) {
        return String.join("\n", draft.articles().stream().map(Article::getText).toList());
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }
}
