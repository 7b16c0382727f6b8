package fr.passerelle.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaidTest {
    private final Said said = Said.of(List.of("au plus tard le 28\u00A0février\u00A02028 ;", "le porte-à-porte"));

    @Test
    void findsEveryWordHoweverItIsBroken() {
        assertThat(said.without(List.of("au plus tard ", "le 28 février 2028 ;", "le porte-", "à-porte")))
                .isEmpty();
        assertThat(said.without(List.of("le porte\u2011à\u2011por", "te", "au plus tard le 28 février 2028\u202F;")))
                .isEmpty();
    }

    @Test
    void missesALineThatFellOut() {
        assertThat(said.without(List.of("au plus tard le", "le porte-à-porte")))
                .containsExactly("28", "février", "2028", ";");
    }

    @Test
    void missesAWordThatIsThereOnceInsteadOfTwice() {
        assertThat(said.without(List.of("au plus tard le 28 février 2028 ;", "porte-à-porte")))
                .containsExactly("le");
    }

    @Test
    void doesNotTakeAWordForAPieceOfAnother() {
        assertThat(Said.of(List.of("porte porteur")).without(List.of("porteur")))
                .containsExactly("porte");
    }
}
