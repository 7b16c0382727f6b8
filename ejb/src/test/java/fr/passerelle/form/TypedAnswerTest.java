package fr.passerelle.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.call.GivenCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerTest {
    private final Form form = Form.of(GivenCall.entreprendreAutrement().build());

    @ParameterizedTest
    @CsvSource({
        "BUDGET.C64_PAY, 2000, '2 000,00 €', true",
        "BUDGET.C64_PAY, 6.000, '6 000', true",
        "BUDGET.C64_PAY, 2000, 2001, false",
        "BUDGET.C64_PAY, abc, abc, true",
        "BUDGET.C64_PAY, abc, 2000, false",
        "START_DATE, 1/3/27, 1er mars 2027, true",
        "START_DATE, 1/3/27, 2/3/27, false",
        "TITLE, Un titre, 'Un titre ', true",
        "TITLE, 2000, '2 000,00', false"
    })
    void meansTheSameHoweverItIsWritten(String key, String mine, String theirs, boolean same) {
        assertThat(typed(key, mine).meansTheSameAs(theirs)).isEqualTo(same);
    }

    @Test
    void saysHowItReadAPointOfThousandsAndADate() {
        assertThat(typed("BUDGET.C64_PAY", "6.000").isInterpreted()).isTrue();
        assertThat(typed("BUDGET.C64_PAY", "6 000").isInterpreted()).isFalse();
        assertThat(typed("BUDGET.C64_PAY", "abc").isInterpreted()).isFalse();
        assertThat(typed("START_DATE", "28/2/27").isInterpreted()).isTrue();
        assertThat(typed("START_DATE", "hier").isInterpreted()).isFalse();
    }

    private TypedAnswer typed(String key, String text) {
        return new TypedAnswer(form, form.question(key), text);
    }
}
