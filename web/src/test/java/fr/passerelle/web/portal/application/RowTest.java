package fr.passerelle.web.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.call.FormSection;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {
    private final List<Entry> names =
            IntStream.rangeClosed(1, 10).mapToObj(RowTest::name).toList();
    private final Typed typed = new Typed();

    @Test
    void showsAFewEmptyRowsToBeginWith() {
        assertThat(Row.of(names, 3, typed)).extracting(Row::number).containsExactly(1, 2, 3);
    }

    @Test
    void hidesNoRowThatHoldsSomething() {
        typed.put(names.get(6).question(), "Région");
        assertThat(Row.of(names, 3, typed)).hasSize(7);
    }

    @Test
    void showsNoMoreThanTheFormHas() {
        assertThat(Row.of(names, 50, typed)).hasSize(10);
    }

    private static Entry name(int n) {
        Question question = new Question("COFUNDER." + n + ".NAME", FormSection.COFUNDERS, FieldType.LINE, false, 120);
        return new Entry(question, "Nom", "", List.of(), "", -1, "", "");
    }
}
