package fr.passerelle.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Money;
import fr.passerelle.call.GivenCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrossCheckTest {
    private final Form form = Form.of(GivenCall.entreprendreAutrement().build());
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "BUDGET.P74_REGION", "5 000",
            "COFUNDER.1.NAME", "Région Hauts-de-France",
            "COFUNDER.1.LEVEL", "REGION",
            "COFUNDER.1.AMOUNT", "5 000"));

    @Test
    void saysNothingWhenBothPagesAgree() {
        assertThat(warnings()).isEmpty();
    }

    @Test
    void warnsOfALevelThatDiffers() {
        answers.put("COFUNDER.1.AMOUNT", "4 000");
        answers.put("BUDGET.P74_COMMUNES", "700");
        assertThat(warnings())
                .extracting(Gap::args)
                .containsExactly(
                        List.of(CoFunder.Level.REGION, Money.of(5_000), Money.of(4_000)),
                        List.of(CoFunder.Level.COMMUNE, Money.of(700), Money.ZERO));
    }

    @Test
    void addsUpTheFundersOfOneLevel() {
        answers.putAll(Map.of(
                "BUDGET.P74_STATE",
                "1 000",
                "BUDGET.P74_ASP",
                "2 000",
                "COFUNDER.2.NAME",
                "DREETS",
                "COFUNDER.2.LEVEL",
                "STATE",
                "COFUNDER.2.AMOUNT",
                "3 000"));
        assertThat(warnings()).isEmpty();
    }

    private List<Gap> warnings() {
        return CrossCheck.warnings(form, new Answers(answers));
    }
}
