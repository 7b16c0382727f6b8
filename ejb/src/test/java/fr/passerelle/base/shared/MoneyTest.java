package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final long SEED = 20_261_123L;

    @Test
    void refusesToRound() {
        refuses("money.cents", () -> Money.of("0.001"));
        refuses("money.cents", () -> Money.of(new BigDecimal("12.345")));
        assertThat(Money.of("12.3400")).isEqualTo(Money.of("12.34"));
    }

    @Test
    void knowsTheWidthOfItsColumn() {
        assertThat(Money.of("9999999999999.99").plus(Money.ZERO)).hasToString("9999999999999.99");
        refuses("money.tooLarge", () -> Money.of("10000000000000.00"));
        refuses("money.tooLarge", () -> Money.of("9999999999999.99").plus(Money.of("0.01")));
    }

    @Test
    void addsSubtractsAndCompares() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of(10).minus(Money.of("10.01"))).isEqualTo(Money.of("-0.01"));
        assertThat(Money.of("23000.01").exceeds(Money.of(23_000))).isTrue();
        assertThat(Money.of(23_000).exceeds(Money.of("23000.00"))).isFalse();
        assertThat(Money.of(3).min(Money.of(2))).isEqualTo(Money.of(2));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"100.01, 50, 50.01", "-100.01, 50, -50.01", "0.01, 49.99, 0.00", "90000, 30, 27000.00"})
    void takesAShareToTheNearestCentHalfAwayFromZero(String amount, String percent, String share) {
        assertThat(Money.of(amount).timesHalfUp(Rate.ofPercent(percent))).hasToString(share);
    }

    @Test
    void givesTheRemainderToTheLastPart() {
        assertThat(Money.of(20_000).split(3)).hasToString("[6666.67, 6666.67, 6666.66]");
        assertThat(Money.of(100).split(1)).hasToString("[100.00]");
        assertThat(Money.ZERO.split(2)).hasToString("[0.00, 0.00]");
        assertThat(Money.of("-10").split(3)).hasToString("[-3.33, -3.33, -3.34]");
    }

    @Test
    void neverMakesADebtOfTheRemainder() {
        assertThat(Money.of("0.02").split(4)).hasToString("[0.01, 0.01, 0.00, 0.00]");
    }

    @Test
    void splitsInTheProportionsOfWhatWasAsked() {
        List<Money> asked = List.of(Money.of(12_000), Money.of(10_000), Money.of(7_000));
        assertThat(Money.of(29_000).splitLike(asked)).isEqualTo(asked);
        assertThat(Money.of(20_000).splitLike(asked)).hasToString("[8275.86, 6896.55, 4827.59]");
        assertThat(Money.of(20_000).splitLike(List.of(Money.of(2), Money.of(1), Money.ZERO)))
                .hasToString("[13333.33, 6666.67, 0.00]");
        assertThat(Money.of(10).splitLike(List.of(Money.ZERO, Money.ZERO, Money.ZERO)))
                .hasToString("[3.33, 3.33, 3.34]");
    }

    @Test
    void refusesToSplitInNothing() {
        refuses("money.split", () -> Money.of(10).split(0));
        refuses("money.split", () -> Money.of(10).split(-1));
        refuses("money.splitRates", () -> Money.of(10).splitBy(List.of()));
        refuses("money.splitRates", () -> Money.of(10).splitBy(List.of(Rate.ofPercent("99.999999"))));
    }

    @Test
    void alwaysAddsUpWhateverTheSplit() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            Money whole = new Money(BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), 2));
            int parts = 1 + random.nextInt(60);
            addsUp(whole, whole.split(parts));
            addsUp(whole, whole.splitBy(randomRates(random, parts)));
            addsUp(
                    whole,
                    whole.splitLike(random.ints(parts, 0, 5)
                            .mapToObj(share -> Money.of((long) share))
                            .toList()));
        }
    }

    private static void addsUp(Money whole, List<Money> parts) {
        assertThat(Money.sum(parts)).isEqualTo(whole);
        assertThat(parts)
                .allMatch(part -> part.isZero() || part.isNegative() == whole.isNegative(), "the sign of the whole");
    }

    /** {@code count} rates with four decimals that make 100 %. */
    private static List<Rate> randomRates(Random random, int count) {
        List<Integer> cuts =
                new ArrayList<>(random.ints(count - 1, 0, 1_000_001).boxed().toList());
        cuts.addAll(List.of(0, 1_000_000));
        Collections.sort(cuts);
        return Stream.iterate(0, index -> index < count, index -> index + 1)
                .map(index -> new Rate(BigDecimal.valueOf(cuts.get(index + 1) - cuts.get(index), 4)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 345,67 €",
                "12345,67",
                " 12345.67 ",
                "12\u202f345,67\u00a0€",
                "12\u00a0345,67 EUR",
                "12 345,67 euros",
                "12.345,67",
                "12,345.67",
                "€12,345.67",
                "€12345.67",
                "+12345,67"
            })
    void readsWhatAPersonTypes(String typed) {
        assertThat(Money.parse(typed)).isEqualTo(Money.of("12345.67"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 5.00", "'7,5', 7.50", "'7,', 7.00", "007, 7.00", "-0, 0.00"})
    void readsShortForms(String typed, String amount) {
        assertThat(Money.parse(typed)).hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "'', money.missing",
        "'   ', money.missing",
        "abc, money.format",
        "€, money.format",
        "'12 34', money.format",
        "'1 2345', money.format",
        "'1.23,56', money.format",
        "'1.234.56', money.format",
        "'1,234.567', money.cents",
        "1e3, money.format",
        "10 $, money.format",
        "'1,234', money.cents",
        "1.234, money.cents",
        "'-12,50', money.negative",
        "'\u221212,50', money.negative",
        "99999999999999999, money.tooLarge"
    })
    void refusesClearlyWhatItCannotRead(String typed, String code) {
        refuses(code, () -> Money.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"6.000, 6000.00", "'6.000 €', 6000.00", "1.250.000, 1250000.00", "'1.250,75', 1250.75", "6.00, 6.00"})
    void readsThePointOfThousandsWhereThePageSaysSo(String typed, String amount) {
        assertThat(Money.parseWithPoints(typed)).hasToString(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.500", "'18,000'", "1234.567"})
    void neverGuessesBetweenTwoReadings(String typed) {
        assertThatThrownBy(() -> Money.parseWithPoints(typed)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesNothingTyped() {
        refuses("money.missing", () -> Money.parse(null));
    }

    @Test
    void printsInFrenchAndInEnglish() {
        assertThat(Money.of("1234567.8").format(Locale.FRENCH)).isEqualTo("1\u202f234\u202f567,80\u00a0€");
        assertThat(Money.of("1234567.8").format(Locale.ENGLISH)).isEqualTo("€1,234,567.80");
        assertThat(Money.of("-5").format(Locale.FRENCH)).isEqualTo("\u22125,00\u00a0€");
        assertThat(Money.parse(Money.of("98765.43").format(Locale.FRENCH))).isEqualTo(Money.of("98765.43"));
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
