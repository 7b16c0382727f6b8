package fr.passerelle.web.gate;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * A body comes with its length. Where a body in chunks ends is read by two servers in a row in too many ways
 * (CVE-2026-28367, -28368, -28369; {@code Transfer-Encoding: xchunked}; a bare line feed): browsers send none, the
 * proxy of {@code docs/operating.md} passes none on, and one that comes is refused with the end of its connection.
 */
final class KnownLength implements HttpHandler {
    private final HttpHandler next;

    KnownLength(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean certain = !exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)
                && exchange.getRequestHeaders().count(Headers.CONTENT_LENGTH) <= 1;
        if (certain) {
            next.handleRequest(exchange);
        } else {
            exchange.setPersistent(false);
            Connectors.terminateRequest(exchange);
            exchange.setStatusCode(StatusCodes.LENGTH_REQUIRED);
            exchange.endExchange();
        }
    }
}
