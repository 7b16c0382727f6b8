package fr.passerelle.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who really asks, when proxies of ours stand in front. Each adds at the right of {@code X-Forwarded-For} the address
 * that it saw; what stands further left was written by the client and may say anything. So with two proxies the second
 * address from the right is believed, and with none the header is not read.
 */
final class TrustedProxies implements HttpHandler {
    private final HttpHandler next;
    private final int proxies;

    TrustedProxies(HttpHandler next, int proxies) {
        this.next = next;
        this.proxies = proxies;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (proxies > 0) {
            clientOf(exchange.getRequestHeaders().eachValue(Headers.X_FORWARDED_FOR), proxies)
                    .ifPresent(client -> exchange.setSourceAddress(new InetSocketAddress(client, 0)));
            String scheme = exchange.getRequestHeaders().getLast(Headers.X_FORWARDED_PROTO);
            if ("https".equals(scheme) || "http".equals(scheme)) {
                exchange.setRequestScheme(scheme);
            }
        }
        next.handleRequest(exchange);
    }

    /** The address that the outermost of so many proxies saw; empty when it cannot be told. */
    static Optional<InetAddress> clientOf(Iterable<String> headers, int proxies) {
        List<String> addresses = new ArrayList<>();
        headers.forEach(header -> Collections.addAll(addresses, header.split(",")));
        return addresses.size() < proxies
                ? Optional.empty()
                : read(addresses.get(addresses.size() - proxies).strip());
    }

    /** Only what is written as an address: a name is never looked up. */
    private static Optional<InetAddress> read(String address) {
        if (!address.matches("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9A-Fa-f:.]{2,45}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException unreadable) {
            return Optional.empty();
        }
    }
}
