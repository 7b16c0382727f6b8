package fr.passerelle.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | zéro euro
            0.01          | un centime
            0.50          | cinquante centimes
            1             | un euro
            1.01          | un euro et un centime
            2.00          | deux euros
            16            | seize euros
            17            | dix-sept euros
            21            | vingt et un euros
            31.21         | trente et un euros et vingt et un centimes
            70            | soixante-dix euros
            71            | soixante et onze euros
            77            | soixante-dix-sept euros
            80            | quatre-vingts euros
            81            | quatre-vingt-un euros
            90            | quatre-vingt-dix euros
            91            | quatre-vingt-onze euros
            99.80         | quatre-vingt-dix-neuf euros et quatre-vingts centimes
            100           | cent euros
            101           | cent un euros
            180           | cent quatre-vingts euros
            200           | deux cents euros
            201           | deux cent un euros
            999           | neuf cent quatre-vingt-dix-neuf euros
            1000          | mille euros
            1001          | mille un euros
            1100          | mille cent euros
            2000          | deux mille euros
            80000         | quatre-vingt mille euros
            80080         | quatre-vingt mille quatre-vingts euros
            200000        | deux cent mille euros
            200200        | deux cent mille deux cents euros
            23000.01      | vingt-trois mille euros et un centime
            1000000       | un million d’euros
            1000000.10    | un million d’euros et dix centimes
            1000001       | un million un euros
            2000000       | deux millions d’euros
            80000000      | quatre-vingts millions d’euros
            200000000     | deux cents millions d’euros
            200001000     | deux cents millions mille euros
            999999999.99  | neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes
            1000000000    | un milliard d’euros
            """)
    void writesFrenchAsASignedDeedDoes(String amount, String words) {
        assertThat(AmountInWords.of(new BigDecimal(amount), Language.FR)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.01       | one cent
            1          | one euro
            81         | eighty-one euros
            200        | two hundred euros
            1000.50    | one thousand euros and fifty cents
            1001       | one thousand and one euros
            1000000    | one million euros
            87654.32   | eighty-seven thousand six hundred and fifty-four euros and thirty-two cents
            """)
    void writesEnglish(String amount, String words) {
        assertThat(AmountInWords.of(new BigDecimal(amount), Language.EN)).isEqualTo(words);
    }

    @Test
    void givesEachAmountItsOwnWords() {
        Set<String> words = new HashSet<>();
        for (int amount = 0; amount < 20_000; amount++) {
            words.add(AmountInWords.of(BigDecimal.valueOf(amount), Language.FR));
        }
        assertThat(words).hasSize(20_000);
    }

    @Test
    void refusesWhatNobodyPays() {
        assertThatThrownBy(() -> AmountInWords.of(new BigDecimal("-0.01"), Language.FR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AmountInWords.of(new BigDecimal("0.001"), Language.FR))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> AmountInWords.of(new BigDecimal("1000000000000"), Language.FR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
