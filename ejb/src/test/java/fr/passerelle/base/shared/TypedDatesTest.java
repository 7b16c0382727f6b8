package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {
    @ParameterizedTest
    @CsvSource({
        "27/03/2026, 2026-03-27",
        "27-3-2026, 2026-03-27",
        "27.03.2026, 2026-03-27",
        "27 3 2026, 2026-03-27",
        "27032026, 2026-03-27",
        "28/2/27, 2027-02-28",
        "1/3/27, 2027-03-01",
        "2027-02-28, 2027-02-28",
        "1er mars 2027, 2027-03-01",
        "28 février 2027, 2027-02-28",
        "28 FEVR. 27, 2027-02-28",
        "15 août 2027, 2027-08-15",
        "1 July 2027, 2027-07-01",
        "' 2 décembre 2027 ', 2027-12-02"
    })
    void readsADateAsPeopleWriteIt(String typed, LocalDate day) {
        assertThat(TypedDates.parse(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mars 2026", "27/03-2026", "hier", "1 jui 2027", "3 brumaire 2027", "1327", "", "1er mars"})
    void refusesWhatItCannotRead(String typed) {
        assertThatThrownBy(() -> TypedDates.parse(typed)).hasMessage("date.format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "30 février 2027", "2027-13-01"})
    void refusesADayThatNoCalendarHas(String typed) {
        assertThatThrownBy(() -> TypedDates.parse(typed)).hasMessage("date.unknown");
    }
}
