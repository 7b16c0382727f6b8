package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2029-12-31, 3",
        "2027-01-01, 2029-06-30, 2.5",
        "2027-09-01, 2037-08-31, 10",
        "2027-01-01, 2027-04-30, 0.3"
    })
    void lastsAsManyYearsAsItDoes(LocalDate start, LocalDate end, String years) {
        assertThat(new Period(start, end).exactYears()).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 4, 2030-12-31",
        "2026-09-01, 3, 2029-08-31",
        "2028-02-29, 1, 2029-02-27",
        "2028-02-29, 4, 2032-02-28",
        "2027-03-01, 1, 2028-02-29"
    })
    void ofYearsEndsTheDayBeforeTheAnniversary(LocalDate start, int years, LocalDate end) {
        Period period = Period.ofYears(start, years);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.years()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-01-01, 1",
        "2027-01-01, 2027-12-31, 1",
        "2027-01-01, 2028-01-01, 2",
        "2026-11-23, 2029-11-23, 4"
    })
    void countsTheYearsBegun(LocalDate start, LocalDate end, int years) {
        assertThat(new Period(start, end).years()).isEqualTo(years);
    }

    @Test
    void includesBothItsDays() {
        Period year = Period.ofCalendarYear(2028);
        assertThat(year.days()).isEqualTo(366);
        assertThat(year.contains(LocalDate.of(2028, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2028, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2029, 1, 1))).isFalse();
        assertThat(year.overlaps(new Period(LocalDate.of(2028, 12, 31), LocalDate.of(2030, 1, 1))))
                .isTrue();
        assertThat(year.overlaps(Period.ofCalendarYear(2029))).isFalse();
    }

    @Test
    void listsTheCalendarYearsItTouches() {
        assertThat(Period.ofYears(LocalDate.of(2026, 9, 1), 2).calendarYears()).containsExactly(2026, 2027, 2028);
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).hasMessage("period.reversed");
        assertThatThrownBy(() -> new Period(day, null)).hasMessage("period.missing");
        assertThatThrownBy(() -> Period.ofYears(day, 0)).hasMessage("period.length");
    }
}
