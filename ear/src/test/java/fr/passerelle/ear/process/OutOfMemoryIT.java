package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Server;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a server does at the end of its memory. */
class OutOfMemoryIT {
    @Test
    void endsWhenMemoryIsExhaustedSoThatItIsStartedAgain() throws Exception {
        try (Server server =
                Server.starting("out-of-memory", Map.of("PASSERELLE_HEAP_START", "16m", "PASSERELLE_HEAP", "40m"))) {
            assertThat(server.statusWithin(120))
                    .as("how the process ended: 3 is by the rule of the virtual machine")
                    .isEqualTo(3);
        }
    }
}
