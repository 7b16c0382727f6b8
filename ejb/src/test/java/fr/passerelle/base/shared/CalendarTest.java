package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    @Test
    void agreesWithAnIndependentCalendarOverTwoCenturies() {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        // from 2004 to 2007 it leaves out Whit Monday, then the day of solidarity
        for (int year = 2008; year <= 2208; year++) {
            assertThat(Holidays.of(year))
                    .as("holidays of %d", year)
                    .isEqualTo(oracle.getHolidays(Year.of(year)).stream()
                            .map(Holiday::getDate)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void worksOnGoodFridayAndOnTheDayAfterChristmas() {
        assertThat(Holidays.isHoliday(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2026, 12, 26))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-04, 2026-05-02",
        "2026-11-21, 2026-11-23, 2026-11-21",
        "2026-04-05, 2026-04-07, 2026-04-07",
        "2026-11-23, 2026-11-23, 2026-11-23",
        "2027-12-25, 2027-12-27, 2027-12-27"
    })
    void rollsForwardToAWorkedDay(LocalDate day, LocalDate ouvre, LocalDate ouvrable) {
        assertThat(WorkingWeek.MONDAY_TO_FRIDAY.onOrAfter(day)).isEqualTo(ouvre);
        assertThat(WorkingWeek.MONDAY_TO_SATURDAY.onOrAfter(day)).isEqualTo(ouvrable);
    }

    @Test
    void countsSaturdayOnlyAmongJoursOuvrables() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertThat(WorkingWeek.MONDAY_TO_FRIDAY.after(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(WorkingWeek.MONDAY_TO_SATURDAY.after(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(WorkingWeek.MONDAY_TO_FRIDAY.after(LocalDate.of(2026, 11, 28), 0))
                .isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-08-31, 6, 2028-02-29, 2028-02-29",
        "2026-06-30, 6, 2026-12-30, 2026-12-30",
        "2026-12-31, 2, 2027-02-28, 2027-03-01",
        "2028-02-29, 12, 2029-02-28, 2029-02-28",
        "2026-11-23, 0, 2026-11-23, 2026-11-23"
    })
    void countsMonthsToTheSameDayNumberOrTheLastOne(LocalDate event, int months, LocalDate raw, LocalDate rolled) {
        assertThat(Deadline.months(event, months)).isEqualTo(new Deadline(raw, rolled));
    }

    @Test
    void endsAtMidnightInParis() {
        assertThat(Deadline.on(LocalDate.of(2026, 11, 23)).over()).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));
    }

    @Test
    void refusesANegativeDelay() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThatThrownBy(() -> Deadlines.payment(day, -1)).hasMessage("deadline.length");
        assertThatThrownBy(() -> WorkingWeek.MONDAY_TO_FRIDAY.after(day, -1)).hasMessage("deadline.length");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, --12-31, 2026-12-31",
        "2026-11-23, --08-31, 2027-08-31",
        "2026-08-31, --08-31, 2026-08-31",
        "2027-01-10, --02-29, 2027-02-28"
    })
    void findsTheFinancialYearInWhichADayFalls(LocalDate day, MonthDay closing, LocalDate end) {
        assertThat(Deadlines.fiscalYearEnd(day, closing)).isEqualTo(end);
    }

    @Test
    void evaluatesAnAgreementBeforeItEnds() {
        assertThat(Deadlines.evaluation(LocalDate.of(2030, 12, 31), 3)).isEqualTo(LocalDate.of(2030, 9, 30));
    }

    @Test
    void closesAtTheLaterOfAnHourThatComesTwiceAndOpensAtTheEarlier() {
        LocalDateTime twice = LocalDateTime.of(2026, 10, 25, 2, 30);
        assertThat(Paris.closing(twice)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(Paris.opening(twice)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void slidesForwardAnHourThatDoesNotExist() {
        LocalDateTime never = LocalDateTime.of(2026, 3, 29, 2, 30);
        assertThat(Paris.closing(never)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(Paris.opening(never)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(Paris.localTime(Paris.closing(never))).isEqualTo(LocalDateTime.of(2026, 3, 29, 3, 30));
    }

    @Test
    void refusesADeadlineInTheHourOfTheClockChange() {
        LocalDateTime two = LocalDateTime.of(2026, 11, 23, 2, 0);
        assertThatThrownBy(() -> Paris.requireClearHour(two)).hasMessage("paris.unclearHour");
        assertThat(Paris.requireClearHour(two.plusHours(1))).isEqualTo(two.plusHours(1));
        assertThat(Paris.requireClearHour(two.minusSeconds(1))).isEqualTo(two.minusSeconds(1));
    }
}
