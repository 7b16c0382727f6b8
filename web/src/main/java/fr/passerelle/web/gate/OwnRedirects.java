package fr.passerelle.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/**
 * Leads to paths of this site without saying its name: the server would repeat the one that the client wrote in
 * {@code Host}, and a cache in front could serve that redirect to everybody.
 */
final class OwnRedirects implements HttpHandler {
    private final HttpHandler next;

    OwnRedirects(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(OwnRedirects::forgetHost);
        next.handleRequest(exchange);
    }

    private static void forgetHost(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (location != null) {
            exchange.getResponseHeaders().put(Headers.LOCATION, pathOf(location, exchange.getHostAndPort()));
        }
    }

    /** The address from its path on when it is of this host, as it is when it leads elsewhere. */
    static String pathOf(String location, String host) {
        String name = location.replaceFirst("^https?://", "");
        if (name.equals(location) || !name.startsWith(host)) {
            return location;
        }
        String path = name.substring(host.length());
        boolean isPath = path.startsWith("/") && !path.startsWith("//");
        return isPath ? path : "/";
    }
}
