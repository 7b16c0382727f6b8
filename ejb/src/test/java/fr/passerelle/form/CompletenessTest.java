package fr.passerelle.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Money;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
    private static final Set<String> PIECES = Set.of("STATUTES", "ACCOUNTS");
    private final ProjectCall call = GivenCall.entreprendreAutrement().build();

    @Test
    void findsNothingToSayOfACompleteRequest() {
        assertThat(check(GivenAnswers.complete())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = \"{1}\" -> {2}")
    @CsvSource({
        "TITLE, '', field.required",
        "TITLE, '   ', field.required",
        "CONTACT_EMAIL, odile@, field.email",
        "CONTACT_PHONE, abc, field.phone",
        "AUDIENCE_COUNT, beaucoup, field.number",
        "AUDIENCE_COUNT, 1200001, field.number",
        "START_DATE, 31/02/2027, field.date",
        "END_DATE, 31/12/2026, field.endBeforeStart",
        "STAGE, WRONG, field.choice",
        "AXIS, Autre chose, field.choice",
        "FIRST_REQUEST, maybe, field.choice",
        "REPUBLICAN_CONTRACT, no, field.agree",
        "CONTACT_PHONE, 123456789, field.phone",
        "START_DATE, 1er mars, field.date",
        "BUDGET.C66_FINANCIAL, abc, field.money",
        "BUDGET.C66_FINANCIAL, '18,000', field.moneyTwoWays",
        "BUDGET.C66_FINANCIAL, 999999999999, field.moneyTooLarge",
        "BUDGET.C66_FINANCIAL, 99999999999999999, field.moneyTooLarge",
        "BUDGET.C66_FINANCIAL, -5, field.moneyNegative"
    })
    void saysWhatIsWrongBesideTheField(String key, String typed, String code) {
        assertThat(check(GivenAnswers.complete().with(key, typed)))
                .filteredOn(gap -> gap.field().equals(key))
                .extracting(Gap::code)
                .containsExactly(code);
    }

    @Test
    void asksOnlyTheRequiredPieces() {
        List<Gap> gaps =
                Completeness.check(Form.of(call), GivenAnswers.complete().build(), Set.of("REPORT", "STATUTES"));
        assertThat(gaps).extracting(Gap::field).containsExactly("PIECE.ACCOUNTS");
        assertThat(Completeness.sectionOf(Form.of(call), gaps.get(0))).isEqualTo(FormSection.PIECES);
    }

    @Test
    void asksTheYearsOfAMultiYearRequestToAddUp() {
        ProjectCall multi =
                GivenCall.entreprendreAutrement().overYears(3).withoutCeiling().build();
        GivenAnswers answers = GivenAnswers.complete()
                .with("END_DATE", "31/12/2029")
                .with("YEARS", "3")
                .with("REQUEST_YEAR.1", "10 000")
                .with("REQUEST_YEAR.2", "9 000")
                .with("REQUEST_YEAR.3", "8 000,01");
        assertThat(Completeness.check(Form.of(multi), answers.build(), PIECES))
                .extracting(Gap::code)
                .containsExactly("budget.yearsDoNotAddUp");
        assertThat(Completeness.check(
                        Form.of(multi), answers.with("REQUEST_YEAR.3", "8 000").build(), PIECES))
                .isEmpty();
    }

    /** A budget by year is told whole or not at all; no year is asked more than it costs. */
    @Test
    void asksTheCostsOfTheYearsToMakeTheCharges() {
        ProjectCall multi =
                GivenCall.entreprendreAutrement().overYears(3).withoutCeiling().build();
        GivenAnswers answers = GivenAnswers.complete().with("YEARS", "2").with("END_DATE", "31/12/2028");
        Money request = answers.build().plan().request();
        Money charges = answers.build().plan().charges();
        answers.with("REQUEST_YEAR.1", request.toString())
                .with("REQUEST_YEAR.2", "0")
                .with("COST_YEAR.1", "1");
        assertThat(codes(multi, answers)).containsExactly("budget.costsDoNotAddUp");
        answers.with("COST_YEAR.2", charges.minus(Money.of(1)).toString());
        assertThat(codes(multi, answers)).containsExactly("budget.yearAboveCost");
        answers.with("COST_YEAR.1", charges.toString()).with("COST_YEAR.2", "0");
        assertThat(codes(multi, answers)).isEmpty();
    }

    @Test
    void namesTheYearsOfAnAmountOnceTheProjectHasADate() {
        Form multi = Form.of(GivenCall.entreprendreAutrement().overYears(3).build());
        QuestionWording french = QuestionWording.of(Locale.FRENCH);
        assertThat(french.label(multi.question("REQUEST_YEAR.2"), new Answers(Map.of("START_DATE", "01/09/2027"))))
                .isEqualTo("Montant demandé pour l’année 2028");
        assertThat(french.label(multi.question("REQUEST_YEAR.2"), new Answers(Map.of())))
                .isEqualTo("Montant demandé pour l’année 2");
    }

    private static List<String> codes(ProjectCall call, GivenAnswers answers) {
        return Completeness.check(Form.of(call), answers.build(), PIECES).stream()
                .map(Gap::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"un, 3", "0, 3", "4, 3"})
    void saysHowManyYearsTheCallAllows(String typed, int most) {
        Form multi = Form.of(GivenCall.entreprendreAutrement().overYears(most).build());
        assertThat(Completeness.check(
                        multi, GivenAnswers.complete().with("YEARS", typed).build(), PIECES))
                .filteredOn(gap -> gap.code().equals("field.years"))
                .extracting(gap -> gap.args().get(0))
                .containsExactly(most);
    }

    @Test
    void tellsWhatIsWrongFromWhatIsMissing() {
        assertThat(check(GivenAnswers.complete().without("STEPS").with("AUDIENCE_COUNT", "environ 200")))
                .filteredOn(Gap::isWrong)
                .extracting(Gap::field)
                .containsExactly("AUDIENCE_COUNT");
    }

    @Test
    void asksNoAmountOfTheOnlyYear() {
        ProjectCall multi =
                GivenCall.entreprendreAutrement().overYears(3).withoutCeiling().build();
        assertThat(Completeness.check(
                        Form.of(multi),
                        GivenAnswers.complete().with("YEARS", "1").build(),
                        PIECES))
                .isEmpty();
    }

    @Test
    void asksTheAmountOfEachCoFunder() {
        assertThat(check(GivenAnswers.complete().with("COFUNDER.2.NAME", "Région Hauts-de-France")))
                .extracting(Gap::field)
                .containsExactly("COFUNDER.2.AMOUNT");
    }

    @Test
    void namesTheSectionOfEachGap() {
        Form form = Form.of(call);
        assertThat(check(GivenAnswers.complete().without("STEPS").with("BUDGET.P70_SALES", "1")))
                .extracting(gap -> Completeness.sectionOf(form, gap))
                .containsExactly(FormSection.CALENDAR, FormSection.BUDGET);
    }

    private List<Gap> check(GivenAnswers answers) {
        return Completeness.check(Form.of(call), answers.build(), PIECES);
    }
}
