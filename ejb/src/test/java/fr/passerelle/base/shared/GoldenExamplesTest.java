package fr.passerelle.base.shared;

import static fr.passerelle.base.shared.GoldenExamples.expected;
import static fr.passerelle.base.shared.GoldenExamples.notation;
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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Identifiers, thresholds, schedules and calendar of the golden sheet, each by its rule. */
class GoldenExamplesTest {
    private static final Money AGREEMENT_THRESHOLD = Money.of(23_000);
    private static final Money AUDIT_THRESHOLD = Money.of(153_000);
    private static final String MEL = "Métropole européenne de Lille";

    private static final Map<String, Object[]> IDENTIFIERS = Map.ofEntries(
            entry("ID-01", of(accepted(() -> new Siren("732829320")))),
            entry("ID-02", of(accepted(() -> new Siret("73282932000074")))),
            entry("ID-04", of(accepted(() -> new Siret("35600000000048")))),
            entry("ID-05", of(Identifiers.passesLuhn("35600000049837"), isSiret("35600000049837"))),
            entry("ID-07", of(isSiret("73282932000072"), isSiret("12345678901237"))),
            entry("ID-08", of(accepted(() -> new Siren("200093201")))),
            entry("ID-10", of(isSiret("67895644300011"), isSiret("21860194600000"))),
            entry("ID-11", of(isSiret("732 829 320 00074"))),
            entry("ID-13", of(new Rna("W2A1001234").fitsOpenData())),
            entry("ID-14", of(isIban("FR1420041010050500013M02606"))),
            entry(
                    "ID-16",
                    of(Iban.ribKey("30006", "00001", "12345678901"), Iban.ribKey("20041", "01005", "0500013M026"))),
            entry("ID-17", of(isIban("FR142004101005050001302606"))));

    private static final Map<String, Object[]> THRESHOLDS = Map.of(
            "TH-01", of(compulsory("23000.00"), compulsory("23000.01")),
            "TH-02", of(compulsory("15000", "9000")),
            "TH-04",
                    of(YearlyAid.auditCompulsory(
                            List.of(
                                    YearlyAid.cash(MEL, 2026, Money.of(90_000)),
                                    YearlyAid.cash("Région", 2026, Money.of(40_000)),
                                    YearlyAid.cash("CAF", 2026, Money.of(25_000))),
                            2026,
                            AUDIT_THRESHOLD)),
            "TH-05", of(audited(150_000, 10_000), audited(153_000, 0)),
            "TH-10",
                    of(
                            share(130_000).rate().rounded(2),
                            share(130_000).isMajority(),
                            share(110_000).rate().rounded(2),
                            share(110_000).isMajority()));

    private static final Map<String, Object[]> SCHEDULES = Map.of(
            "SC-01", of(Money.of(10_000).split(3)),
            "SC-02", of(Money.of("12345.67").splitBy(percents("50", "30", "20"))),
            "SC-04", of(Money.of(100_000).split(3)),
            "SC-05", of(Money.of("87654.32").splitBy(percents("40", "35", "25"))),
            "GR-13", of(shared("27501.00", "80", "20")));

    private static final Map<String, Object[]> CALENDAR = Map.of(
            "CA-01",
                    of(IntStream.rangeClosed(2024, 2028)
                            .mapToObj(Holidays::easter)
                            .toList()),
            "CA-02", of(movable(1), movable(39), movable(50)),
            "CA-04",
                    of(
                            Deadlines.financialReport(day(2025, 12, 31), 6).raw(),
                            Deadlines.financialReport(day(2026, 8, 31), 6).raw(),
                            Deadlines.financialReport(day(2026, 8, 31), 6).rolled()),
            "CA-05",
                    of(
                            Deadlines.payment(day(2026, 3, 5), 60).raw(),
                            Deadlines.payment(day(2026, 3, 2), 60).raw(),
                            Deadlines.payment(day(2026, 3, 2), 60).rolled()),
            "CA-07", of(Deadlines.openData(day(2026, 11, 30), 3)),
            "CA-08",
                    of(
                            Deadlines.europeanPayment(day(2026, 3, 31), 80, 0).raw(),
                            Deadlines.europeanPayment(day(2026, 3, 31), 80, 20).raw()),
            "CA-10", of(Deadlines.deMinimisRegister(day(2026, 11, 23), 20)),
            "CA-11",
                    of(
                            Period.ofYears(day(2027, 1, 1), 4).end(),
                            Deadline.months(day(2026, 8, 31), 30).raw()),
            "CA-13", of(Deadlines.europeanRetention(day(2026, 5, 4), 5)));

    /** Rows whose rules are not built yet: a row leaves this list with the test that reads it. */
    private static final String NOT_BUILT_YET = """
            purchases        TH-07 TH-08
            payments         GR-01 GR-02 GR-04 GR-05 GR-07 GR-08 GR-10
            simplified costs CO-01 CO-02 CO-04 CO-05
            state aid        DM-01 DM-02 DM-04 DM-05 DM-07 DM-08
            treasury         TR-01 TR-02 TR-04 TR-05 TR-07 TR-08 TR-10
            indicators       IN-01 IN-02 IN-04 IN-05 IN-07 IN-08
            open data        OD-01 OD-02 OD-03 OD-04 OD-06 OD-07
            """;

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleComesOut() {
        return Stream.of(IDENTIFIERS, THRESHOLDS, SCHEDULES, CALENDAR)
                .flatMap(rules -> rules.entrySet().stream())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(notation(rule.getValue())).isEqualTo(plainDate(expected(rule.getKey())))));
    }

    @Test
    void noExampleOfTheseCategoriesIsForgotten() {
        assertThat(IDENTIFIERS.keySet()).containsAll(GoldenExamples.idsOf("identifiers"));
        assertThat(CALENDAR.keySet()).containsAll(GoldenExamples.idsOf("calendar"));
    }

    /** Named in quotes somewhere in the tests of this module, or said to wait; never both, never neither. */
    @Test
    void everyRowOfTheSheetIsATestOrWaitsForItsRule() throws IOException {
        Set<String> tested = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                ids("\"([A-Z]{2}-\\d{2})\\b", Files.readString(source)).forEach(tested::add);
            }
        }
        List<String> waiting = ids("\\b([A-Z]{2}-\\d{2})\\b", NOT_BUILT_YET).toList();
        assertThat(tested).doesNotContainAnyElementsOf(waiting);
        tested.addAll(waiting);
        assertThat(tested).isEqualTo(new TreeSet<>(GoldenExamples.ids()));
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

    private static boolean accepted(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static boolean isSiret(String typed) {
        return accepted(() -> new Siret(typed));
    }

    private static boolean isIban(String typed) {
        return accepted(() -> new Iban(typed));
    }

    private static boolean compulsory(String... amounts) {
        List<YearlyAid> aids = Stream.of(amounts)
                .map(amount -> YearlyAid.cash(MEL, 2026, Money.of(amount)))
                .toList();
        return YearlyAid.agreementCompulsory(aids, MEL, 2026, AGREEMENT_THRESHOLD);
    }

    private static boolean audited(long cash, long inKind) {
        YearlyAid aid = new YearlyAid(MEL, 2026, Money.of(cash), Money.of(inKind));
        return YearlyAid.auditCompulsory(List.of(aid), 2026, AUDIT_THRESHOLD);
    }

    private static PublicShare share(long publicFunding) {
        return new PublicShare(Money.of(publicFunding), Money.of(240_000));
    }

    private static List<Rate> percents(String... percents) {
        return Stream.of(percents).map(Rate::ofPercent).toList();
    }

    private static Object[] shared(String amount, String... percents) {
        List<Money> parts = Money.of(amount).splitBy(percents(percents));
        return Stream.concat(parts.stream(), Stream.of(Money.sum(parts))).toArray();
    }

    private static LocalDate movable(int daysAfterEaster) {
        LocalDate holiday = Holidays.easter(2026).plusDays(daysAfterEaster);
        assertThat(Holidays.isHoliday(holiday)).isTrue();
        return holiday;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
