package fr.passerelle.base.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogTest {
    @AfterEach
    void noRequest() {
        Log.endRequest();
    }

    @Test
    void anEventIsOneLineOfJson() {
        assertThat(Log.line("mail.sent", Map.of("id", "7", "count", 3)))
                .isEqualTo("{\"event\":\"mail.sent\",\"count\":3,\"id\":\"7\"}");
    }

    @Test
    void aValueCannotForgeALine() {
        assertThat(Log.line("x", Map.of("a", "b\r\n{\"event\":\"forged\"}\u2028")))
                .isEqualTo("{\"event\":\"x\",\"a\":\"b\\u000d\\u000a{\\\"event\\\":\\\"forged\\\"}\\u2028\"}");
    }

    @Test
    void linesOfARequestCarryItsNumber() {
        String request = Log.startRequest();
        assertThat(Log.line("x", Map.of())).isEqualTo("{\"event\":\"x\",\"request\":\"" + request + "\"}");
    }

    @Test
    void aFailureIsLoggedByPlaceAndNeverByMessage() {
        StringBuilder heard = new StringBuilder();
        var logger = java.util.logging.Logger.getLogger(LogTest.class.getName());
        var handler = new java.util.logging.Handler() {
            @Override
            public void publish(java.util.logging.LogRecord line) {
                heard.append(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        Log.of(LogTest.class).warn("x", new IllegalStateException("lea@asso.example.org"), Map.of());
        logger.removeHandler(handler);
        assertThat(heard).contains("IllegalStateException", "LogTest").doesNotContain("lea@");
    }
}
