package fr.passerelle.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {
    @ParameterizedTest
    @ValueSource(strings = {"27/03/2026 12:00", "27/03/2026 12 h 00", "27/03/2026 à 12h", "27/03/2026 at 12:00"})
    void readsAnHourOfThatDay(String typed) {
        assertThat(LocalDateTimeConverter.parse(typed)).isEqualTo(LocalDateTime.of(2026, 3, 27, 12, 0));
    }

    @Test
    void refusesAnHourThatNoClockShows() {
        assertThatThrownBy(() -> LocalDateTimeConverter.parse("27/03/2026 25:00"))
                .hasMessage("dateTime.format");
    }
}
