package fr.passerelle.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    @Test
    void believesTheAddressThatOurOutermostProxySaw() {
        assertThat(client(1, "198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(client(2, "198.51.100.7, 10.0.0.2")).isEqualTo("198.51.100.7");
    }

    @Test
    void neverBelievesWhatTheClientWroteFurtherLeft() {
        assertThat(client(1, "203.0.113.99, 198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(client(2, "203.0.113.99, 198.51.100.7, 10.0.0.2")).isEqualTo("198.51.100.7");
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertThat(client(2, "203.0.113.99", "198.51.100.7", "10.0.0.2")).isEqualTo("198.51.100.7");
    }

    @Test
    void tellsNothingWhenThereAreFewerAddressesThanProxies() {
        assertThat(client(2, "198.51.100.7")).isNull();
    }

    @Test
    void readsAddressesOfBothKinds() {
        assertThat(client(1, "2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "thief.example", "localhost", "198.51.100.700", "198.51.100.7:80", "::g"})
    void looksNothingUp(String written) {
        assertThat(client(1, written)).isNull();
    }

    private static String client(int proxies, String... headers) {
        Optional<InetAddress> client = TrustedProxies.clientOf(List.of(headers), proxies);
        return client.map(InetAddress::getHostAddress).orElse(null);
    }
}
