package fr.passerelle.base.shared;

import static fr.passerelle.base.shared.GoldenExamples.amounts;
import static fr.passerelle.base.shared.GoldenExamples.days;
import static fr.passerelle.base.shared.GoldenExamples.expected;
import static fr.passerelle.base.shared.GoldenExamples.notation;
import static fr.passerelle.base.shared.GoldenExamples.number;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Identifiers, shares, splits and calendar of the golden sheet: each row is read whole, what goes in and what comes out. */
class GoldenExamplesTest {
    private static final Map<String, Supplier<Object[]>> IDENTIFIERS = Map.ofEntries(
            entry("ID-01", () -> of(isSiren(text("ID-01", "\\d{9}")))),
            entry("ID-02", () -> of(isSiret(text("ID-02", "\\d{14}")))),
            entry("ID-04", () -> of(isSiret(text("ID-04", "\\d{14}")))),
            entry(
                    "ID-05",
                    () -> of(Identifiers.passesLuhn(text("ID-05", "\\d{14}")), isSiret(text("ID-05", "\\d{14}")))),
            entry("ID-07", () -> both("ID-07")),
            entry("ID-08", () -> of(isSiren(text("ID-08", "\\d{9}")))),
            entry("ID-10", () -> both("ID-10")),
            entry("ID-11", () -> of(isSiret(text("ID-11", "'([^']*)'")))),
            entry("ID-13", () -> of(new Rna(text("ID-13", "W\\w{9}")).fitsOpenData())),
            entry("ID-14", () -> of(isIban(text("ID-14", "FR\\w+")))),
            entry("ID-16", () -> of(ribKey(0), ribKey(1))),
            entry("ID-17", () -> of(isIban(text("ID-14", "FR\\w+").substring(0, number("ID-17", " characters"))))));

    private static final Map<String, Supplier<Object[]>> MONEY = Map.of(
            "TH-10",
                    () -> of(
                            share(0).rate().rounded(2),
                            share(0).isMajority(),
                            share(1).rate().rounded(2),
                            share(1).isMajority()),
            "SC-01", () -> of(amounts("SC-01").get(0).split(number("SC-01", " equal instalments"))),
            "GR-13", () -> shared("GR-13"));

    private static final Map<String, Supplier<Object[]>> CALENDAR = Map.of(
            "CA-01",
                    () -> of(IntStream.rangeClosed(
                                    Integer.parseInt(text("CA-01", "(\\d{4})\\.\\.")),
                                    Integer.parseInt(text("CA-01", "\\.\\.(\\d{4})")))
                            .mapToObj(Holidays::easter)
                            .toList()),
            "CA-02", () -> of(movable(0), movable(1), movable(2)),
            "CA-04", () -> of(report(0).raw(), report(1).raw(), report(1).rolled()),
            "CA-05", () -> of(payment(0).raw(), payment(1).raw(), payment(1).rolled()),
            "CA-11",
                    () -> of(
                            Period.ofYears(days("CA-11").get(0), number("CA-11", "-year"))
                                    .end(),
                            Deadline.months(days("CA-11").get(1), number("CA-11", " months"))
                                    .raw()));

    /** Rows whose rules are not built yet: a row leaves this list with the test that reads it. */
    private static final String NOT_BUILT_YET = """
            purchases        TH-07 TH-08
            payments         GR-01 GR-02 GR-04 GR-05 GR-07 GR-08 SC-07
            European funds   SC-08 CA-08 CA-13
            publication      CA-07
            simplified costs CO-01 CO-02 CO-04 CO-05
            state aid        DM-01 DM-02 DM-04 DM-05 DM-07 DM-08 CA-10
            treasury         TR-01 TR-02 TR-04 TR-05 TR-07 TR-08 TR-10
            indicators       IN-01 IN-02 IN-04 IN-05 IN-07 IN-08
            open data        OD-01 OD-02 OD-03 OD-04 OD-06 OD-07
            """;

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleComesOut() {
        return Stream.of(IDENTIFIERS, MONEY, CALENDAR)
                .flatMap(rules -> rules.entrySet().stream())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(notation(rule.getValue().get()))
                                .isEqualTo(plainDate(expected(rule.getKey())))));
    }

    /** Read by name somewhere in the tests of this module, or said to wait; never both, never neither. */
    @Test
    void everyRowOfTheSheetIsATestOrWaitsForItsRule() throws IOException {
        Set<String> read = new TreeSet<>();
        Set<String> compared = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(source);
                ids("(?:amounts|given|text|days|number|both|shared|reckoned)\\(\"([A-Z]{2}-\\d{2})\"", code)
                        .forEach(read::add);
                ids("\"([A-Z]{2}-\\d{2})\"", code).forEach(compared::add);
            }
        }
        List<String> waiting = ids("\\b([A-Z]{2}-\\d{2})\\b", NOT_BUILT_YET).toList();
        assertThat(compared).doesNotContainAnyElementsOf(waiting);
        Set<String> named = new TreeSet<>(compared);
        named.addAll(waiting);
        assertThat(named).isEqualTo(new TreeSet<>(GoldenExamples.ids()));
        // These are read through a variable, or by the helpers below, which name them once.
        read.addAll(List.of("SC-02", "SC-05", "ID-16", "CA-02", "CA-04", "CA-05", "TH-10"));
        assertThat(read).as("rows whose input is read from the sheet").containsAll(compared);
    }

    private static Stream<String> ids(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
    }

    /** The sheet writes a lone date as 2027-02-28 and several as date(2027, 2, 28). */
    private static String plainDate(String expected) {
        return expected.matches("\\d{4}-\\d{2}-\\d{2}") ? notation(LocalDate.parse(expected)) : expected;
    }

    private static Object[] of(Object... values) {
        return values;
    }

    private static String text(String id, String pattern) {
        return GoldenExamples.given(id, pattern).get(0);
    }

    private static boolean accepted(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static boolean isSiren(String typed) {
        return accepted(() -> new Siren(typed));
    }

    private static boolean isSiret(String typed) {
        return accepted(() -> new Siret(typed));
    }

    private static Object[] both(String id) {
        return GoldenExamples.given(id, "\\d{14}").stream()
                .map(GoldenExamplesTest::isSiret)
                .toArray();
    }

    private static boolean isIban(String typed) {
        return accepted(() -> new Iban(typed));
    }

    private static int ribKey(int which) {
        String[] parts = GoldenExamples.given("ID-16", "\\d{5} \\d{5} \\w{11}")
                .get(which)
                .split(" ");
        return Iban.ribKey(parts[0], parts[1], parts[2]);
    }

    private static PublicShare share(int which) {
        List<Money> given = amounts("TH-10");
        return new PublicShare(given.get(2 * which), given.get(2 * which + 1));
    }

    /** The first amount in the shares that follow it, 0.80 being 80 %. */
    private static Object[] shared(String id) {
        List<Money> given = amounts(id);
        List<Money> parts = given.get(0)
                .splitBy(given.stream()
                        .skip(1)
                        .map(share -> Rate.ofFraction(share.amount()))
                        .toList());
        return Stream.concat(parts.stream(), Stream.of(Money.sum(parts))).toArray();
    }

    /** Easter +1, +39, +50: how the sheet reckons the three holidays of its year. */
    private static LocalDate movable(int which) {
        Matcher after = Pattern.compile("\\+(\\d+)").matcher(GoldenExamples.how("CA-02"));
        int days = Integer.parseInt(after.results().toList().get(which).group(1));
        LocalDate holiday = Holidays.easter(number("CA-02", " movable")).plusDays(days);
        assertThat(Holidays.isHoliday(holiday)).isTrue();
        return holiday;
    }

    private static Deadline report(int which) {
        Matcher after = Pattern.compile("\\+(\\d+) months").matcher(GoldenExamples.how("CA-04"));
        int months = Integer.parseInt(after.results().toList().get(0).group(1));
        return Deadlines.financialReport(days("CA-04").get(which), months);
    }

    private static Deadline payment(int which) {
        return Deadlines.payment(days("CA-05").get(which), number("CA-05", "-day"));
    }
}
