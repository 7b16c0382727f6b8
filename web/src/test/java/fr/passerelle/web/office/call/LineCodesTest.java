package fr.passerelle.web.office.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCodesTest {
    private final CallLine saved = new CallLine("STATUTS", "Statuts signés", "");

    @Test
    void leavesASavedLineItsCodeWhateverItsNewName() {
        assertThat(new LineCodes(List.of(saved)).of(saved)).isEqualTo("STATUTS");
    }

    @Test
    void namesANewLineAfterItsLabel() {
        assertThat(codes().of(line("Dernier rapport d’activité"))).isEqualTo("DERNIER_RAPPORT_D_ACTIVI");
        assertThat(codes().of(line("3 devis"))).isEqualTo("DEVIS");
        assertThat(codes().of(line("…"))).isEqualTo("LINE");
    }

    @Test
    void neverGivesTheSameCodeTwice() {
        LineCodes codes = new LineCodes(List.of(saved));
        assertThat(codes.of(line("Statuts"))).isEqualTo("STATUTS_2");
        assertThat(codes.of(line("Statuts"))).isEqualTo("STATUTS_3");
    }

    private static LineCodes codes() {
        return new LineCodes(List.of());
    }

    private static CallLine line(String label) {
        return new CallLine(null, label, null);
    }
}
