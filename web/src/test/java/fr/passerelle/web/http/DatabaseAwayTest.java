package fr.passerelle.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void aLostConnectionIsEverybodys(String state) {
        assertThat(DatabaseAway.isCauseOf(failure(state))).isTrue();
        assertThat(DatabaseAway.isLost(failure(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "55P03", "HYT00"})
    void oneLateStatementIsNobodyElses(String state) {
        assertThat(DatabaseAway.isCauseOf(failure(state))).isTrue();
        assertThat(DatabaseAway.isLost(failure(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001"})
    void aRefusalOfTheDatabaseIsAnAnswer(String state) {
        assertThat(DatabaseAway.isCauseOf(failure(state))).isFalse();
    }

    @Test
    void noConnectionToBeHadIsALostDatabase() {
        assertThat(DatabaseAway.isLost(new IllegalStateException(new ResourceException("no managed connections"))))
                .isTrue();
    }

    private static Exception failure(String state) {
        return new IllegalStateException("in the page", new SQLException("in the driver", state));
    }
}
